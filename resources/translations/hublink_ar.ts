<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutTexts</name>
    <message>
        <source>About Hublink</source>
        <translation>حول Hublink</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Links business accounts, step by step.</source>
        <translation>يربط حسابات العمل خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>نسخ لإرفاقها ببلاغ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 will be removed in a moment.</source>
        <translation>ستتم إزالة %1 بعد لحظات.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>لن تتم إزالة أي حساب.</numerusform>
            <numerusform>ستتم إزالة حساب واحد بعد لحظات.</numerusform>
            <numerusform>ستتم إزالة حسابين بعد لحظات.</numerusform>
            <numerusform>ستتم إزالة %n حسابات بعد لحظات.</numerusform>
            <numerusform>ستتم إزالة %n حسابًا بعد لحظات.</numerusform>
            <numerusform>ستتم إزالة %n حساب بعد لحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم تتم إزالة أي شيء.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>جارٍ التحقق من %1…</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>جارٍ إزالة %1…</translation>
    </message>
    <message>
        <source>Converting %1…</source>
        <translation>جارٍ تحويل %1…</translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>جارٍ طلب القائمة من StackOne… لا حسابات بعد</numerusform>
            <numerusform>جارٍ طلب القائمة من StackOne… حساب واحد</numerusform>
            <numerusform>جارٍ طلب القائمة من StackOne… حسابان</numerusform>
            <numerusform>جارٍ طلب القائمة من StackOne… %Ln حسابات</numerusform>
            <numerusform>جارٍ طلب القائمة من StackOne… %Ln حسابًا</numerusform>
            <numerusform>جارٍ طلب القائمة من StackOne… %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>لم تتعذر العملية لأي حساب.</numerusform>
            <numerusform>تعذّر إتمام العملية لحساب واحد.</numerusform>
            <numerusform>تعذّر إتمام العملية لحسابين.</numerusform>
            <numerusform>تعذّر إتمام العملية لـ %n حسابات.</numerusform>
            <numerusform>تعذّر إتمام العملية لـ %n حسابًا.</numerusform>
            <numerusform>تعذّر إتمام العملية لـ %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>يبقى %1 كما كان.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>تم إيقاف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>لم يبقَ أي حساب.</numerusform>
            <numerusform>بقي حساب واحد.</numerusform>
            <numerusform>بقي حسابان.</numerusform>
            <numerusform>بقيت %n حسابات.</numerusform>
            <numerusform>بقي %n حسابًا.</numerusform>
            <numerusform>بقي %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts keep the status they had. %1</source>
        <translation>تحتفظ الحسابات بحالتها السابقة. %1</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>لم تتم إزالة %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>يحتاج %1 إلى انتباهك.</translation>
    </message>
    <message>
        <source>Select it to see what to do.</source>
        <translation>حدّده لترى ما يمكنك فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>لا يحتاج أي حساب إلى انتباهك.</numerusform>
            <numerusform>يحتاج حساب واحد إلى انتباهك.</numerusform>
            <numerusform>يحتاج حسابان إلى انتباهك.</numerusform>
            <numerusform>تحتاج %n حسابات إلى انتباهك.</numerusform>
            <numerusform>يحتاج %n حسابًا إلى انتباهك.</numerusform>
            <numerusform>يحتاج %n حساب إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see why and what to do.</source>
        <translation>حدّد حسابًا لتعرف السبب وما يمكنك فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>لم يتم التحقق من أي حساب.</numerusform>
            <numerusform>تم التحقق من حساب واحد. كل شيء على ما يرام.</numerusform>
            <numerusform>تم التحقق من حسابين. كل شيء على ما يرام.</numerusform>
            <numerusform>تم التحقق من %n حسابات. كل شيء على ما يرام.</numerusform>
            <numerusform>تم التحقق من %n حسابًا. كل شيء على ما يرام.</numerusform>
            <numerusform>تم التحقق من %n حساب. كل شيء على ما يرام.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>لم تتم إزالة أي حساب.</numerusform>
            <numerusform>تمت إزالة حساب واحد.</numerusform>
            <numerusform>تمت إزالة حسابين.</numerusform>
            <numerusform>تمت إزالة %n حسابات.</numerusform>
            <numerusform>تمت إزالة %n حسابًا.</numerusform>
            <numerusform>تمت إزالة %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>لم يتم تحويل أي حساب إلى حساب اختبار.</numerusform>
            <numerusform>تم تحويل حساب واحد إلى حساب اختبار.</numerusform>
            <numerusform>تم تحويل حسابين إلى حسابات اختبار.</numerusform>
            <numerusform>تم تحويل %n حسابات إلى حسابات اختبار.</numerusform>
            <numerusform>تم تحويل %n حسابًا إلى حسابات اختبار.</numerusform>
            <numerusform>تم تحويل %n حساب إلى حسابات اختبار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>لم يتم تحويل أي حساب إلى حساب إنتاج.</numerusform>
            <numerusform>تم تحويل حساب واحد إلى حساب إنتاج.</numerusform>
            <numerusform>تم تحويل حسابين إلى حسابات إنتاج.</numerusform>
            <numerusform>تم تحويل %n حسابات إلى حسابات إنتاج.</numerusform>
            <numerusform>تم تحويل %n حسابًا إلى حسابات إنتاج.</numerusform>
            <numerusform>تم تحويل %n حساب إلى حسابات إنتاج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be suspended from here.</source>
        <translation>لا يمكن تعليق %1 من هنا.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API has no call for it. StackOne&apos;s own Accounts page can suspend an account and let it go on; Hublink then shows it.</source>
        <translation>لا تتيح واجهة API في StackOne ذلك. يمكنك تعليق الحساب واستئنافه من صفحة Accounts في StackOne، وسيعرض Hublink حالته بعدها.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>فتح StackOne</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>افتح %1 بنفسك.</translation>
    </message>
    <message>
        <source>Hublink does not know where %1 is.</source>
        <translation>لا يعرف Hublink مكان %1.</translation>
    </message>
    <message>
        <source>Open it in your browser yourself.</source>
        <translation>افتحه بنفسك في متصفحك.</translation>
    </message>
    <message>
        <source>“%1” was stopped half-way.</source>
        <translation>توقف «%1» قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>ترك الباقي</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (منذ %2)</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يعود إلى</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>تطبيقات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>تجربة إجراء…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>عرض السجلات…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>محفوظة في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>غير محفوظة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>لم يتم تحديد أي حساب</numerusform>
            <numerusform>تم تحديد حساب واحد</numerusform>
            <numerusform>تم تحديد حسابين</numerusform>
            <numerusform>تم تحديد %Ln حسابات</numerusform>
            <numerusform>تم تحديد %Ln حسابًا</numerusform>
            <numerusform>تم تحديد %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Re-verify</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Edit and reconnect…</source>
        <translation>تعديل وإعادة الاتصال…</translation>
    </message>
    <message>
        <source>When the key ends…</source>
        <translation>موعد انتهاء المفتاح…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>دليل الاتصال</translation>
    </message>
    <message>
        <source>Show only accounts of %1</source>
        <translation>عرض حسابات %1 فقط</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>تجربة إجراء…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>عرض السجلات…</translation>
    </message>
    <message>
        <source>AI apps…</source>
        <translation>تطبيقات الذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>What AI apps did…</source>
        <translation>ما فعلته تطبيقات الذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>Suspend in StackOne…</source>
        <translation>تعليق في StackOne…</translation>
    </message>
    <message>
        <source>Open in StackOne</source>
        <translation>فتح في StackOne</translation>
    </message>
    <message>
        <source>Convert to Test</source>
        <translation>تحويل إلى حساب اختبار</translation>
    </message>
    <message>
        <source>Convert to Production</source>
        <translation>تحويل إلى حساب إنتاج</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>نسخ معرّف الحساب</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Key ended %1</source>
        <comment>a date</comment>
        <translation>انتهى المفتاح %1</translation>
    </message>
    <message>
        <source>Key ends %1</source>
        <comment>a date</comment>
        <translation>ينتهي المفتاح %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(بدون)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>المجموعة %1، مطوية، لا حسابات</numerusform>
            <numerusform>المجموعة %1، مطوية، حساب واحد</numerusform>
            <numerusform>المجموعة %1، مطوية، حسابان</numerusform>
            <numerusform>المجموعة %1، مطوية، %n حسابات</numerusform>
            <numerusform>المجموعة %1، مطوية، %n حسابًا</numerusform>
            <numerusform>المجموعة %1، مطوية، %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>المجموعة %1، مفتوحة، لا حسابات</numerusform>
            <numerusform>المجموعة %1، مفتوحة، حساب واحد</numerusform>
            <numerusform>المجموعة %1، مفتوحة، حسابان</numerusform>
            <numerusform>المجموعة %1، مفتوحة، %n حسابات</numerusform>
            <numerusform>المجموعة %1، مفتوحة، %n حسابًا</numerusform>
            <numerusform>المجموعة %1، مفتوحة، %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>الموصل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تاريخ الربط</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Re-verify all</source>
        <translation>إعادة التحقق من الكل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>كملف CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>كملف JSON…</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Link an account (%1)</source>
        <comment>with the keys</comment>
        <translation>ربط حساب (%1)</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>لا يوجد حساب مرتبط بعد</translation>
    </message>
    <message>
        <source>Hublink leads you through every step and checks what you paste before anything is stored.</source>
        <translation>يرشدك Hublink في كل خطوة، ويتحقق مما تلصقه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Reading the accounts of your projects…</source>
        <translation>جارٍ قراءة حسابات مشاريعك…</translation>
    </message>
    <message>
        <source>Those that are linked in StackOne already appear here. Later starts show them at once.</source>
        <translation>تظهر هنا الحسابات المرتبطة مسبقًا في StackOne، وفي المرات التالية تظهر فورًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>StackOne is out of reach</source>
        <translation>يتعذّر الوصول إلى StackOne</translation>
    </message>
    <message>
        <source>Check whether this computer is online. Hublink tries again by itself when the network is back.</source>
        <translation>تحقّق من اتصال هذا الحاسوب بالإنترنت. يعيد Hublink المحاولة تلقائيًا عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>لا يوجد حساب مطابق</translation>
    </message>
    <message>
        <source>Change the search, or clear the filters.</source>
        <translation>غيّر عبارة البحث أو امسح عوامل التصفية.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير كملف CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير كملف JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>لم يتم تصدير أي حساب.</numerusform>
            <numerusform>تم تصدير حساب واحد.</numerusform>
            <numerusform>تم تصدير حسابين.</numerusform>
            <numerusform>تم تصدير %Ln حسابات.</numerusform>
            <numerusform>تم تصدير %Ln حسابًا.</numerusform>
            <numerusform>تم تصدير %Ln حساب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Try an action of %1</source>
        <translation>تجربة إجراء في %1</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>سيظهر الرد هنا.</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>جارٍ قراءة الإجراءات…</translation>
    </message>
    <message>
        <source>StackOne lists no actions for this account.</source>
        <translation>لا يعرض StackOne أي إجراءات لهذا الحساب.</translation>
    </message>
    <message>
        <source>The connector may have none, or the API key lacks the scope Actions.</source>
        <translation>ربما لا يوفر الموصل أي إجراءات، أو أن النطاق Actions غير ممنوح لمفتاح API.</translation>
    </message>
    <message>
        <source>May change something</source>
        <translation>قد يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>Hublink asks before it runs.</source>
        <translation>يسأل Hublink قبل تنفيذه.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a place for values</comment>
        <translation>%1، الاسم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>a place for values</comment>
        <translation>%1، القيمة</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>الحقل %1 مطلوب.</translation>
    </message>
    <message>
        <source>Fill it out, then run the action.</source>
        <translation>املأه، ثم نفّذ الإجراء.</translation>
    </message>
    <message>
        <source>Run this action?</source>
        <translation>هل تريد تنفيذ هذا الإجراء؟</translation>
    </message>
    <message>
        <source>“%1” may change something in the %2 account %3.</source>
        <translation>قد يغيّر «%1» شيئًا في الحساب %3 لدى %2.</translation>
    </message>
    <message>
        <source>It runs once, for real.</source>
        <translation>يُنفَّذ مرة واحدة، وبشكل فعلي.</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>عدم التنفيذ</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>المتن ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It begins with { and ends with }, with names and texts in double quotes.</source>
        <translation>يُكتب المتن بين قوسين معقوفين { }، وتوضع الأسماء والنصوص بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <comment>time and size of an answer</comment>
        <translation>%1 مللي ثانية، %2</translation>
    </message>
    <message>
        <source>The action failed.</source>
        <translation>لم ينجح الإجراء.</translation>
    </message>
    <message>
        <source>The answer below tells why. Nothing you filled out is lost.</source>
        <translation>يوضح الرد أدناه السبب. لم يُفقد أي شيء مما ملأته.</translation>
    </message>
    <message>
        <source>The account is paused or its access expired: mend it on the Accounts page, then try again.</source>
        <translation>الحساب متوقف مؤقتًا أو انتهت صلاحية وصوله: أصلحه في صفحة الحسابات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The API key lacks the scope Actions, or the account a right at %1.</source>
        <translation>النطاق Actions غير ممنوح لمفتاح API، أو تنقص الحساب صلاحية لدى %1.</translation>
    </message>
    <message>
        <source>Too many requests at the moment. Wait a minute, then run it again.</source>
        <translation>عدد الطلبات كبير جدًا الآن. انتظر دقيقة، ثم نفّذه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>الإجراءات المسموح بها</translation>
    </message>
    <message>
        <source>No AI app has used a linked account yet.</source>
        <translation>لم يستخدم أي تطبيق ذكاء اصطناعي حسابًا مرتبطًا بعد.</translation>
    </message>
    <message>
        <source>What apps do with your accounts is listed here.</source>
        <translation>يظهر هنا ما تفعله التطبيقات بحساباتك.</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a line to see what the app passed to the action.</source>
        <translation>حدّد سطرًا لترى ما مرّره التطبيق إلى الإجراء.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Keep for </source>
        <translation>الاحتفاظ لمدة </translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>How many days activity is kept</source>
        <translation>عدد أيام الاحتفاظ بالنشاط</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>No activity fits the search.</source>
        <translation>لا يوجد نشاط يطابق البحث.</translation>
    </message>
    <message>
        <source>Nothing was passed to the action.</source>
        <translation>لم يُمرَّر أي شيء إلى الإجراء.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>تعذّرت كتابة الملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>مسح النشاط</translation>
    </message>
    <message>
        <source>Remove the whole list of what AI apps did?</source>
        <translation>هل تريد إزالة قائمة ما فعلته تطبيقات الذكاء الاصطناعي كلها؟</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>إزالة القائمة</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>Running, or cut off</source>
        <translation>قيد التنفيذ أو انقطع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The action failed</source>
        <translation>لم ينجح الإجراء</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Cancelled by the app</source>
        <translation>ألغاه التطبيق</translation>
    </message>
</context>
<context>
    <name>AiApps</name>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ممنوع دائمًا</translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message>
        <source>%1 notices it by itself.</source>
        <translation>سيلاحظ %1 ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Quit %1 and start it again.</source>
        <translation>أغلق %1 ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Begin a new conversation in %1.</source>
        <translation>ابدأ محادثة جديدة في %1.</translation>
    </message>
    <message>
        <source>Press the refresh button of the servers in %1.</source>
        <translation>اضغط على زر تحديث الخوادم في %1.</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>تطبيقات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>AI apps on this computer can use linked accounts. StackOne&apos;s key stays in your keychain; the app starts Hublink, and you decide what may be done.</source>
        <translation>يمكن لتطبيقات الذكاء الاصطناعي على هذا الكمبيوتر استخدام الحسابات المرتبطة. يبقى مفتاح StackOne في سلسلة مفاتيحك؛ فالتطبيق يشغّل Hublink، وأنت تقرر المسموح به.</translation>
    </message>
    <message>
        <source>Your IT department switched the use of accounts by AI apps off on this computer.</source>
        <translation>عطّل قسم تقنية المعلومات لديك استخدام تطبيقات الذكاء الاصطناعي للحسابات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your IT department lets AI apps only read on this computer, whatever stands below.</source>
        <translation>يسمح قسم تقنية المعلومات لديك لتطبيقات الذكاء الاصطناعي بالقراءة فقط على هذا الكمبيوتر، أيًا كانت الخيارات أدناه.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Copy for another app</source>
        <translation>نسخ لتطبيق آخر</translation>
    </message>
    <message>
        <source>The entry as JSON, as most apps take it</source>
        <translation>الإدخال بصيغة JSON، كما تقبله معظم التطبيقات</translation>
    </message>
    <message>
        <source>What AI apps may do with this account</source>
        <translation>ما يُسمح لتطبيقات الذكاء الاصطناعي بفعله بهذا الحساب</translation>
    </message>
    <message>
        <source>Actions that only read</source>
        <translation>الإجراءات التي تقرأ فقط</translation>
    </message>
    <message>
        <source>Actions that change something</source>
        <translation>الإجراءات التي تغيّر شيئًا</translation>
    </message>
    <message>
        <source>Actions with an answer of their own:</source>
        <translation>إجراءات لها قرار خاص بها:</translation>
    </message>
    <message>
        <source>Actions with an answer of their own</source>
        <translation>إجراءات لها قرار خاص بها</translation>
    </message>
    <message>
        <source>Forget the answer</source>
        <translation>نسيان القرار</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>غير موجودة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>التكوين: %1</translation>
    </message>
    <message>
        <source>Link an account in StackOne first.</source>
        <translation>اربط حسابًا في StackOne أولًا.</translation>
    </message>
    <message>
        <source>Let it use the account</source>
        <translation>السماح باستخدام الحساب</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read (%2). Mend it in %1, then come back.</source>
        <translation>تتعذر قراءة تكوين %1 (%2). أصلحه في %1، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>إلغاء السماح…</translation>
    </message>
    <message>
        <source>Let it use the account…</source>
        <translation>السماح باستخدام الحساب…</translation>
    </message>
    <message>
        <source>%1 can use this account.</source>
        <translation>يمكن لـ %1 استخدام هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 cannot use this account.</source>
        <translation>لا يمكن لـ %1 استخدام هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>لم يُعثر على %1 على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Take the account out of %1?</source>
        <translation>هل تريد إزالة الحساب من %1؟</translation>
    </message>
    <message>
        <source>%1 cannot use the account any more.</source>
        <translation>لم يعد بإمكان %1 استخدام الحساب.</translation>
    </message>
    <message>
        <source>Let %1 use the account?</source>
        <translation>هل تريد السماح لـ %1 باستخدام الحساب؟</translation>
    </message>
    <message>
        <source>%1 can use the account now.</source>
        <translation>أصبح بإمكان %1 استخدام الحساب.</translation>
    </message>
    <message>
        <source>This changes %1. What was there is kept beside it.</source>
        <translation>يغيّر هذا %1. وسيُحتفظ بالمحتوى السابق إلى جانبه.</translation>
    </message>
    <message>
        <source>%1 does it itself, with this command:</source>
        <translation>ينفّذ %1 ذلك بنفسه، بهذا الأمر:</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>إجراء التغيير</translation>
    </message>
    <message>
        <source>The configuration of %1 has changed meanwhile.</source>
        <translation>تغيّر تكوين %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>راجع التغيير مرة أخرى.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be written.</source>
        <translation>تتعذر كتابة تكوين %1.</translation>
    </message>
    <message>
        <source>Check whether you may write to %1.</source>
        <translation>تحقق مما إذا كان مسموحًا لك بالكتابة في %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read.</source>
        <translation>تتعذر قراءة تكوين %1.</translation>
    </message>
    <message>
        <source>Look at %1 in %2.</source>
        <translation>راجع %1 في %2.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>لم يقبل %1 ذلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is configured as before.</source>
        <translation>بقي تكوين %1 كما كان.</translation>
    </message>
    <message>
        <source>%1 has a StackOne key in clear text, in its entry %2.</source>
        <translation>في %1 مفتاح StackOne مكتوب بنص مقروء، ضمن الإدخال %2.</translation>
    </message>
    <message>
        <source>Every program that you start can read it. Hublink can take its place: the key stays in your keychain then.</source>
        <translation>يستطيع أي برنامج تشغّله قراءة هذا المفتاح. يمكن لـ Hublink أن يحل محله، فيبقى المفتاح في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Replace the entry…</source>
        <translation>استبدال الإدخال…</translation>
    </message>
    <message>
        <source>Replace the entry %1 by Hublink&apos;s?</source>
        <translation>هل تريد استبدال الإدخال %1 بإدخال Hublink؟</translation>
    </message>
    <message>
        <source>The entry is replaced. Make a new key in StackOne and switch the old one off.</source>
        <translation>تم استبدال الإدخال. أنشئ مفتاحًا جديدًا في StackOne وعطّل المفتاح القديم.</translation>
    </message>
    <message>
        <source>Starting it as %1 does…</source>
        <translation>جارٍ التشغيل بالطريقة التي يتبعها %1…</translation>
    </message>
    <message>
        <source>The entry does not work.</source>
        <translation>الإدخال لا يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>يعمل، لكن بلا أدوات.</numerusform>
            <numerusform>يعمل: أداة واحدة.</numerusform>
            <numerusform>يعمل: أداتان.</numerusform>
            <numerusform>يعمل: %Ln أدوات.</numerusform>
            <numerusform>يعمل: %Ln أداة.</numerusform>
            <numerusform>يعمل: %Ln أداة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Send the link</source>
        <translation>إرسال الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>حفظ رمز QR…</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>الرابط على شكل رمز QR</translation>
    </message>
    <message>
        <source>Make a link with which somebody links an account for %1.</source>
        <translation>أنشئ رابطًا يستطيع شخص آخر أن يربط به حسابًا لصالح %1.</translation>
    </message>
    <message>
        <source>Make a link with which somebody links %1 for %2.</source>
        <translation>أنشئ رابطًا يستطيع شخص آخر أن يربط به %1 لصالح %2.</translation>
    </message>
    <message>
        <source>The link works, but Hublink cannot wait for the account.</source>
        <translation>الرابط صالح، لكن Hublink لا يستطيع انتظار الحساب.</translation>
    </message>
    <message>
        <source>It works for %1. Whoever has it can link an account, so send it only to the person you mean. Hublink tells you when the account is there.</source>
        <translation>يبقى الرابط صالحًا لمدة %1. يستطيع كل من يحصل عليه ربط حساب، لذا أرسله إلى الشخص المقصود فقط. سيخبرك Hublink عند وصول الحساب.</translation>
    </message>
    <message>
        <source>Please link your account</source>
        <translation>يُرجى ربط حسابك</translation>
    </message>
    <message>
        <source>Please link %1</source>
        <translation>يُرجى ربط %1</translation>
    </message>
    <message>
        <source>Hello,

please open this link and follow the steps:

%1

It works for %2.
</source>
        <translation>مرحبًا،

يُرجى فتح هذا الرابط واتباع الخطوات:

%1

يبقى الرابط صالحًا لمدة %2.
</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>تعذّر فتح أي برنامج بريد.</translation>
    </message>
    <message>
        <source>Copy the link and send it yourself.</source>
        <translation>انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room.</source>
        <translation>اختر مجلدًا آخر أو وفّر بعض المساحة.</translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message>
        <source>Link an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Replace key: %1</source>
        <translation>استبدال المفتاح: %1</translation>
    </message>
    <message>
        <source>Reconnect: %1</source>
        <translation>إعادة الاتصال: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>لم يُفتح أي رابط آخر (%Ln).</numerusform>
            <numerusform>فُتح رابط آخر (%Ln).</numerusform>
            <numerusform>فُتح رابطان آخران (%Ln).</numerusform>
            <numerusform>فُتحت %Ln روابط أخرى.</numerusform>
            <numerusform>فُتح %Ln رابطًا آخر.</numerusform>
            <numerusform>فُتح %Ln رابط آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this account, or cancel it. Then the next link opens.</source>
        <translation>أكمل هذا الحساب أو ألغِه، وعندها يُفتح الرابط التالي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;التالي</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>هل تريد الإغلاق قبل الانتهاء؟</translation>
    </message>
    <message>
        <source>The values you entered are not kept.</source>
        <translation>لن تُحفظ القيم التي أدخلتها.</translation>
    </message>
    <message>
        <source>You can continue later on the Accounts page and paste them again.</source>
        <translation>يمكنك المتابعة لاحقًا من صفحة الحسابات ولصقها من جديد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>BridgeTexts</name>
    <message>
        <source>There is no linked account %1 on this computer. Open Hublink to see which accounts there are.</source>
        <translation>لا يوجد حساب مرتبط %1 على هذا الكمبيوتر. افتح Hublink لمعرفة الحسابات المتوفرة.</translation>
    </message>
    <message>
        <source>StackOne does not know the account %1 any more. Open Hublink and link it again.</source>
        <translation>لم يعد StackOne يعرف الحساب %1. افتح Hublink واربطه من جديد.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 is not kept on this computer. Open Hublink, choose Projects, and enter the project&apos;s key.</source>
        <translation>مفتاح API الخاص بـ StackOne للحساب %1 غير محفوظ على هذا الكمبيوتر. افتح Hublink، واختر «المشاريع»، ثم أدخل مفتاح المشروع.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key for the account %1. Open Hublink, choose Projects, and enter a new key.</source>
        <translation>يرفض StackOne مفتاح API للحساب %1. افتح Hublink، واختر «المشاريع»، ثم أدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 may not run actions. Make a key in StackOne that may, then enter it in Hublink under Projects.</source>
        <translation>لا يُسمح لمفتاح API الخاص بـ StackOne للحساب %1 بتنفيذ الإجراءات. أنشئ في StackOne مفتاحًا مسموحًا له بذلك، ثم أدخله في Hublink ضمن «المشاريع».</translation>
    </message>
    <message>
        <source>The connector of the account %1 is switched off in StackOne. Switch it on there.</source>
        <translation>موصل الحساب %1 معطّل في StackOne. فعّله هناك.</translation>
    </message>
    <message>
        <source>StackOne did not accept this for the account %1.</source>
        <translation>لم يقبل StackOne ذلك للحساب %1.</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>رد StackOne: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open Hublink and unlock it, then try again.</source>
        <translation>سلسلة المفاتيح على هذا الكمبيوتر مقفلة. افتح Hublink وألغِ قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The action for the account %1 may have been done all the same. Look there before it is tried again.</source>
        <translation>ربما نُفّذ الإجراء للحساب %1 رغم ذلك. تأكد هناك قبل تكرار المحاولة.</translation>
    </message>
    <message>
        <source>%1 may not be used with the account %2. The person can allow it in Hublink, under AI apps.</source>
        <translation>لا يُسمح باستخدام %1 مع الحساب %2. يمكن للمستخدم السماح بذلك في Hublink، ضمن «تطبيقات الذكاء الاصطناعي».</translation>
    </message>
    <message>
        <source>The person did not allow %1 for the account %2. Nothing was done.</source>
        <translation>لم يسمح المستخدم بـ %1 للحساب %2. لم يُنفَّذ أي شيء.</translation>
    </message>
    <message>
        <source>%1 needs the person&apos;s consent, and Hublink cannot ask: there is no display. Nothing was done. The person can allow it in Hublink, under AI apps.</source>
        <translation>يحتاج %1 إلى موافقة المستخدم، ولا يستطيع Hublink طلبها لعدم وجود شاشة. لم يُنفَّذ أي شيء. يمكن للمستخدم السماح بذلك في Hublink، ضمن «تطبيقات الذكاء الاصطناعي».</translation>
    </message>
    <message>
        <source>Hublink asked whether %1 may be used, and nobody answered in time. Nothing was done. Try again when the person is at the computer.</source>
        <translation>سأل Hublink عن السماح باستخدام %1، ولم يصل رد في الوقت المحدد. لم يُنفَّذ أي شيء. حاول مرة أخرى عندما يكون المستخدم أمام الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is no tool %1.</source>
        <translation>لا توجد أداة باسم %1.</translation>
    </message>
    <message>
        <source>%1 changes something, so it cannot be run with the tool for reading. Use run_writing_action.</source>
        <translation>يغيّر %1 شيئًا، لذلك لا يمكن تنفيذه بأداة القراءة. استخدم run_writing_action.</translation>
    </message>
    <message>
        <source>Tools of business accounts that a person has linked with Hublink. Writing may ask the person first; an error says what they can do.</source>
        <translation>أدوات حسابات عمل ربطها المستخدم عن طريق Hublink. قد تتطلب الكتابة سؤال المستخدم أولًا؛ وعند حدوث خطأ توضح الرسالة ما يمكنه فعله.</translation>
    </message>
    <message>
        <source>%1 uses linked accounts hundreds of times a minute. Hublink slows it down.</source>
        <translation>يستخدم %1 الحسابات المرتبطة مئات المرات في الدقيقة، لذلك يبطئه Hublink.</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>تطبيق ذكاء اصطناعي</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>لا حسابات لإعادة التحقق منها</numerusform>
            <numerusform>إعادة التحقق من حساب واحد</numerusform>
            <numerusform>إعادة التحقق من حسابين</numerusform>
            <numerusform>إعادة التحقق من %n حسابات</numerusform>
            <numerusform>إعادة التحقق من %n حسابًا</numerusform>
            <numerusform>إعادة التحقق من %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>لا حسابات لإزالتها</numerusform>
            <numerusform>إزالة حساب واحد، من StackOne أيضًا</numerusform>
            <numerusform>إزالة حسابين، من StackOne أيضًا</numerusform>
            <numerusform>إزالة %n حسابات، من StackOne أيضًا</numerusform>
            <numerusform>إزالة %n حسابًا، من StackOne أيضًا</numerusform>
            <numerusform>إزالة %n حساب، من StackOne أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>لا حسابات لإزالتها من هذا الكمبيوتر</numerusform>
            <numerusform>إزالة حساب واحد من هذا الكمبيوتر</numerusform>
            <numerusform>إزالة حسابين من هذا الكمبيوتر</numerusform>
            <numerusform>إزالة %n حسابات من هذا الكمبيوتر</numerusform>
            <numerusform>إزالة %n حسابًا من هذا الكمبيوتر</numerusform>
            <numerusform>إزالة %n حساب من هذا الكمبيوتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>لا حسابات لتحويلها إلى حسابات اختبار</numerusform>
            <numerusform>تحويل حساب واحد إلى حساب اختبار</numerusform>
            <numerusform>تحويل حسابين إلى حسابات اختبار</numerusform>
            <numerusform>تحويل %n حسابات إلى حسابات اختبار</numerusform>
            <numerusform>تحويل %n حسابًا إلى حسابات اختبار</numerusform>
            <numerusform>تحويل %n حساب إلى حسابات اختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>لا حسابات لتحويلها إلى حسابات إنتاج</numerusform>
            <numerusform>تحويل حساب واحد إلى حساب إنتاج</numerusform>
            <numerusform>تحويل حسابين إلى حسابات إنتاج</numerusform>
            <numerusform>تحويل %n حسابات إلى حسابات إنتاج</numerusform>
            <numerusform>تحويل %n حسابًا إلى حسابات إنتاج</numerusform>
            <numerusform>تحويل %n حساب إلى حسابات إنتاج</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy results</source>
        <translation>نسخ النتائج</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>إعادة محاولة الباقي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>حسابات تحتاج إلى انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>لم يذكر StackOne أي حساب بعد.</numerusform>
            <numerusform>ذكر StackOne حسابًا واحدًا حتى الآن.</numerusform>
            <numerusform>ذكر StackOne حسابين حتى الآن.</numerusform>
            <numerusform>ذكر StackOne %n حسابات حتى الآن.</numerusform>
            <numerusform>ذكر StackOne %n حسابًا حتى الآن.</numerusform>
            <numerusform>ذكر StackOne %n حساب حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>تم %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>لا يحتاج أي حساب إلى انتباهك</numerusform>
            <numerusform>يحتاج حساب واحد إلى انتباهك</numerusform>
            <numerusform>يحتاج حسابان إلى انتباهك</numerusform>
            <numerusform>تحتاج %Ln حسابات إلى انتباهك</numerusform>
            <numerusform>يحتاج %Ln حسابًا إلى انتباهك</numerusform>
            <numerusform>يحتاج %Ln حساب إلى انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>لم تتعذر العملية لأي حساب</numerusform>
            <numerusform>تعذّرت العملية لحساب واحد</numerusform>
            <numerusform>تعذّرت العملية لحسابين</numerusform>
            <numerusform>تعذّرت العملية لـ %Ln حسابات</numerusform>
            <numerusform>تعذّرت العملية لـ %Ln حسابًا</numerusform>
            <numerusform>تعذّرت العملية لـ %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>الوقت المتبقي نحو %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>القيم الممكنة: %1.</translation>
    </message>
    <message>
        <source>It has to be a JSON object, like {&quot;apiKey&quot;: &quot;…&quot;}.</source>
        <translation>يجب أن يكون كائن JSON، مثل ⁦{&quot;apiKey&quot;: &quot;…&quot;}⁩.</translation>
    </message>
    <message>
        <source>It has to be a text, a number, true or false.</source>
        <translation>يجب أن تكون القيمة نصًا أو رقمًا أو true أو false.</translation>
    </message>
    <message>
        <source>There is no such member. Possible are: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</source>
        <translation>لا يوجد عنصر بهذا الاسم. العناصر الممكنة: values، project، project_key، link، connector، owner_id، owner_name، username، label، type، way.</translation>
    </message>
    <message>
        <source>Possible are: now, link, computer.</source>
        <translation>القيم الممكنة: now، link، computer.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ينقص: %1.</translation>
    </message>
    <message>
        <source>Give what is missing, then run the command again.</source>
        <translation>أضف ما ينقص، ثم نفّذ الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>Correct the value of %1.</source>
        <translation>صحّح قيمة %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not one of its choices.</source>
        <translation>قيمة %1 ليست من الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 غير معروف.</translation>
    </message>
    <message>
        <source>The value of %1 seems to belong to another field.</source>
        <translation>يبدو أن قيمة %1 تخص حقلًا آخر.</translation>
    </message>
    <message>
        <source>Check which value belongs where.</source>
        <translation>تحقق من مكان كل قيمة.</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>تتعذر قراءة المدخلات.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be changed safely: %2.</source>
        <translation>لا يمكن تغيير تكوين %1 بأمان: %2.</translation>
    </message>
    <message>
        <source>Look at %1, or add the entry there by hand.</source>
        <translation>راجع %1، أو أضف الإدخال إليه يدويًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>تتعذر قراءة %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check whether you may read and write it, then run the command again.</source>
        <translation>تحقق مما إذا كان مسموحًا لك بقراءته والكتابة فيه، ثم نفّذ الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>The configuration of %1 has another entry %2, or has changed meanwhile.</source>
        <translation>في تكوين %1 إدخال آخر باسم %2، أو أنه تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at %1, then run the command again.</source>
        <translation>راجع %1، ثم نفّذ الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is for other accounts, too.</source>
        <translation>الإدخال %1 في %2 يخص حسابات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Take the account out of it by hand, in %1.</source>
        <translation>أزل الحساب منه يدويًا، في %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>لم يقبل %1 ذلك: %2</translation>
    </message>
    <message>
        <source>Try it in %1 itself.</source>
        <translation>جرّب ذلك في %1 نفسه.</translation>
    </message>
    <message>
        <source>No project is named, and there is not exactly one on this computer.</source>
        <translation>لم يُحدَّد مشروع، وليس على هذا الكمبيوتر مشروع واحد فقط.</translation>
    </message>
    <message>
        <source>There is no project %1 on this computer.</source>
        <translation>لا يوجد مشروع باسم %1 على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>See hublink projects, or add one with hublink projects add.</source>
        <translation>اعرض المشاريع بالأمر hublink projects، أو أضف مشروعًا بالأمر hublink projects add.</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>لا يوجد حساب بهذا المعرّف.</translation>
    </message>
    <message>
        <source>See hublink accounts.</source>
        <translation>اعرض الحسابات بالأمر hublink accounts.</translation>
    </message>
    <message>
        <source>The input is far too long.</source>
        <translation>المدخلات أطول بكثير من المسموح.</translation>
    </message>
    <message>
        <source>One link takes at most a megabyte.</source>
        <translation>الحد الأقصى لعملية الربط الواحدة ميغابايت واحد.</translation>
    </message>
    <message>
        <source>Give that account these values with --update, or link a further one with --further.</source>
        <translation>أعطِ ذلك الحساب هذه القيم باستخدام ‎--update، أو اربط حسابًا إضافيًا باستخدام ‎--further.</translation>
    </message>
    <message>
        <source>Unlock your keychain, or let it ask for its password with --wait-for-keychain. Then run the command again.</source>
        <translation>ألغِ قفل سلسلة مفاتيحك، أو اجعلها تطلب كلمة مرورها باستخدام ‎--wait-for-keychain. ثم نفّذ الأمر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>the list could not be written to standard output</source>
        <translation>تعذّرت كتابة القائمة إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1 (%2)</source>
        <translation>تعذّرت قراءة الحسابات: %1 (%2)</translation>
    </message>
    <message>
        <source>the records were empty. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>كانت السجلات فارغة. افتح Hublink لاستعادة الحسابات من StackOne.</translation>
    </message>
    <message>
        <source>the records were damaged; %1 could be saved. The damaged file is kept as %2. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>كانت السجلات تالفة، وأمكن إنقاذ %1. الملف التالف محفوظ باسم %2. افتح Hublink لاستعادة الحسابات من StackOne.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Practise with stand-ins for Hive and StackOne on this computer.</source>
        <translation>التدرّب مع بدائل عن Hive وStackOne على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Walk the whole main job in the sandbox and save a picture of every page.</source>
        <translation>تنفيذ المهمة الرئيسية كلها في بيئة التجربة وحفظ صورة لكل صفحة.</translation>
    </message>
    <message>
        <source>How large the windows are, as WIDTHxHEIGHT.</source>
        <translation>حجم النوافذ، بصيغة العرضxالارتفاع.</translation>
    </message>
    <message>
        <source>How large everything is drawn: 1, 1.25, 2…</source>
        <translation>مقدار تكبير كل شيء: 1 أو 1.25 أو 2…</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system أو light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Follow the accounts without a window, until it is wanted.</source>
        <translation>متابعة الحسابات دون نافذة إلى أن تُطلب.</translation>
    </message>
    <message>
        <source>Print how long starting takes.</source>
        <translation>إظهار مدة البدء.</translation>
    </message>
    <message>
        <source>End after the first frame.</source>
        <translation>الإنهاء بعد أول صورة.</translation>
    </message>
    <message>
        <source>Answer in JSON. For link: without a window.</source>
        <translation>الإجابة بصيغة JSON. ومع link: دون نافذة.</translation>
    </message>
    <message>
        <source>now, link or computer.</source>
        <translation>now أو link أو computer.</translation>
    </message>
    <message>
        <source>A StackOne project of this computer.</source>
        <translation>مشروع StackOne على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A project&apos;s API key comes from standard input.</source>
        <translation>يأتي مفتاح API للمشروع من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The connector&apos;s key, or KEY/CONFIGURATION.</source>
        <translation>مفتاح الموصل، أو المفتاح/الإعداد.</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>معرّف العميل لديك.</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>اسم العميل كما يقرؤه الناس.</translation>
    </message>
    <message>
        <source>Who connects.</source>
        <translation>من يقوم بالاتصال.</translation>
    </message>
    <message>
        <source>What the account is called.</source>
        <translation>اسم الحساب.</translation>
    </message>
    <message>
        <source>production or test.</source>
        <translation>production أو test.</translation>
    </message>
    <message>
        <source>Give an account that is there already these values.</source>
        <translation>إعطاء هذه القيم لحساب موجود.</translation>
    </message>
    <message>
        <source>Link a further account even if there is one.</source>
        <translation>ربط حساب آخر حتى لو كان هناك حساب.</translation>
    </message>
    <message>
        <source>Only check or show what would be done.</source>
        <translation>الاكتفاء بالتحقق أو بعرض ما سيُنفَّذ.</translation>
    </message>
    <message>
        <source>Link once for each JSON line of a file, or of standard input: -.</source>
        <translation>الربط مرة لكل سطر JSON في ملف، أو في الدخل القياسي: -.</translation>
    </message>
    <message>
        <source>Tell each stage on standard error.</source>
        <translation>الإعلام بكل مرحلة على خرج الأخطاء.</translation>
    </message>
    <message>
        <source>How long to wait for a sign-in.</source>
        <translation>مدة انتظار تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password.</source>
        <translation>السماح لسلسلة المفاتيح بطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>Every account.</source>
        <translation>كل الحسابات.</translation>
    </message>
    <message>
        <source>In StackOne, too.</source>
        <translation>في StackOne أيضًا.</translation>
    </message>
    <message>
        <source>Read the documentation&apos;s index first.</source>
        <translation>قراءة فهرس الوثائق أولًا.</translation>
    </message>
    <message>
        <source>Save a picture of each step.</source>
        <translation>حفظ صورة لكل خطوة.</translation>
    </message>
    <message>
        <source>Only tools that read.</source>
        <translation>الأدوات التي تقرأ فقط.</translation>
    </message>
    <message>
        <source>Only these tools; * stands for anything.</source>
        <translation>هذه الأدوات فقط؛ * تعني أي شيء.</translation>
    </message>
    <message>
        <source>Find and run instead of all tools.</source>
        <translation>البحث والتنفيذ بدلًا من كل الأدوات.</translation>
    </message>
    <message>
        <source>Where everything is kept except secrets.</source>
        <translation>مكان حفظ كل شيء ما عدا الأسرار.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API.</source>
        <translation>واجهة API لدى StackOne.</translation>
    </message>
    <message>
        <source>StackOne&apos;s web application.</source>
        <translation>تطبيق الويب لدى StackOne.</translation>
    </message>
    <message>
        <source>A provider&apos;s address. May be given several times.</source>
        <translation>عنوان مزوّد. يمكن تكراره.</translation>
    </message>
    <message>
        <source>Where StackOne&apos;s documentation stands.</source>
        <translation>مكان وثائق StackOne.</translation>
    </message>
    <message>
        <source>Use the connection guides in this folder, too.</source>
        <translation>استخدام أدلة الاتصال في هذا المجلد أيضًا.</translation>
    </message>
    <message>
        <source>Try this policy, if this computer has none of its own.</source>
        <translation>تجربة هذه السياسة إن لم تكن لهذا الكمبيوتر سياسة.</translation>
    </message>
    <message>
        <source>Trust the roots in this file, too (PEM or DER).</source>
        <translation>الوثوق بالشهادات في هذا الملف أيضًا (PEM أو DER).</translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation>debug أو info أو warning أو critical.</translation>
    </message>
    <message>
        <source>Write the log to a file, too.</source>
        <translation>كتابة السجل إلى ملف أيضًا.</translation>
    </message>
    <message>
        <source>Language, as a code like en or de.</source>
        <translation>اللغة، برمز مثل en أو ar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>link an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Opens the assistant. With an auth link it begins there; - reads the link from standard input, where other programs cannot see it.</source>
        <translation>يفتح المساعد. مع رابط مصادقة يبدأ منه؛ وتقرأ - الرابط من الدخل القياسي حيث لا تراه البرامج الأخرى.</translation>
    </message>
    <message>
        <source>With --json it links without a window. Values come as a JSON object on standard input, never on the command line. With --from it links once for each line.</source>
        <translation>مع --json يتم الربط دون نافذة. تأتي القيم بصيغة كائن JSON من الدخل القياسي، لا من سطر الأوامر أبدًا. ومع --from يتم الربط مرة لكل سطر.</translation>
    </message>
    <message>
        <source>what linking a connector needs</source>
        <translation>ما يتطلبه ربط موصل</translation>
    </message>
    <message>
        <source>Tells the fields of the connector&apos;s form, their keys and rules.</source>
        <translation>يذكر حقول النموذج ومفاتيحها وقواعدها.</translation>
    </message>
    <message>
        <source>list the linked accounts</source>
        <translation>سرد الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>The accounts that are known on this computer, without asking anybody.</source>
        <translation>الحسابات المعروفة على هذا الكمبيوتر، دون سؤال أحد.</translation>
    </message>
    <message>
        <source>list the linked accounts for a spreadsheet</source>
        <translation>سرد الحسابات المرتبطة لجدول بيانات</translation>
    </message>
    <message>
        <source>CSV, or JSON with --json. Without a file to standard output. Holds no secrets.</source>
        <translation>CSV، أو JSON مع --json. دون ملف تُكتب إلى الخرج القياسي. لا تحتوي على أسرار.</translation>
    </message>
    <message>
        <source>check kept values again</source>
        <translation>التحقق مجددًا من القيم المحفوظة</translation>
    </message>
    <message>
        <source>Checks the values in your keychain with the provider, and tells what is wrong.</source>
        <translation>يتحقق لدى المزوّد من القيم في سلسلة مفاتيحك ويذكر ما فيها من خطأ.</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>إزالة حساب</translation>
    </message>
    <message>
        <source>Takes the account off this computer with its values in the keychain; with --from-hub out of StackOne, too.</source>
        <translation>يزيل الحساب من هذا الكمبيوتر مع قيمه في سلسلة المفاتيح؛ ومع --from-hub من StackOne أيضًا.</translation>
    </message>
    <message>
        <source>the StackOne projects of this computer</source>
        <translation>مشاريع StackOne على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Lists the projects. add reads the project&apos;s API key from standard input.</source>
        <translation>يسرد المشاريع. يقرأ add مفتاح API للمشروع من الدخل القياسي.</translation>
    </message>
    <message>
        <source>list the connection guides that are known here</source>
        <translation>سرد أدلة الاتصال المعروفة هنا</translation>
    </message>
    <message>
        <source>Built in, your own, and those of the documentation.</source>
        <translation>المدمجة، وأدلتك، وأدلة الوثائق.</translation>
    </message>
    <message>
        <source>read a connection guide</source>
        <translation>قراءة دليل اتصال</translation>
    </message>
    <message>
        <source>NAME is a file, a guide&apos;s key or a page&apos;s address. Prints Markdown, JSON with --json, or saves a picture of each step with --png.</source>
        <translation>NAME ملف أو مفتاح دليل أو عنوان صفحة. يعرض Markdown، أو JSON مع --json، أو يحفظ صورة لكل خطوة مع --png.</translation>
    </message>
    <message>
        <source>let an AI app use linked accounts</source>
        <translation>السماح لتطبيق ذكاء اصطناعي باستخدام حسابات مرتبطة</translation>
    </message>
    <message>
        <source>A server of the Model Context Protocol on standard input and output. AI apps start it; the key stays in the keychain.</source>
        <translation>خادم Model Context Protocol على الدخل والخرج القياسيين. تشغّله تطبيقات الذكاء الاصطناعي، ويبقى المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>the AI apps of this computer, and which accounts they can use</source>
        <translation>تطبيقات الذكاء الاصطناعي على هذا الكمبيوتر والحسابات التي يمكنها استخدامها</translation>
    </message>
    <message>
        <source>add and remove change the app&apos;s configuration after a copy of it was kept.</source>
        <translation>يغيّر add وremove إعداد التطبيق بعد حفظ نسخة منه.</translation>
    </message>
    <message>
        <source>take everything along to another computer</source>
        <translation>نقل كل شيء إلى كمبيوتر آخر</translation>
    </message>
    <message>
        <source>save writes accounts, projects and settings to a file, without any secret. load adds what is not here yet; the keys and values are entered again. With --dry-run it only tells what it would add.</source>
        <translation>يكتب save الحسابات والمشاريع والإعدادات إلى ملف دون أي سر. ويضيف load ما ليس هنا بعد، وتُدخل المفاتيح والقيم من جديد. ومع --dry-run يذكر فقط ما سيضيفه.</translation>
    </message>
    <message>
        <source>look at all that linking needs</source>
        <translation>فحص كل ما يتطلبه الربط</translation>
    </message>
    <message>
        <source>Versions, folders, records, the keychain (an entry is written, read and removed), proxy, certificates, addresses and the clock. Names no secret. Lines with ! are wrong, those with ? worth a look.</source>
        <translation>الإصدارات والمجلدات والسجلات وسلسلة المفاتيح (تُكتب خانة وتُقرأ وتُزال) والوكيل والشهادات والعناوين والساعة. لا يذكر أي سر. الأسطر ذات ! خطأ، والأسطر ذات ? تستحق النظر.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused, or not verified</source>
        <translation>مرفوض، أو لم يتم التحقق</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>استخدام خاطئ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 عادةً %2.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Links business accounts, step by step. Without a command it opens its window.</source>
        <translation>يربط حسابات العمل خطوة بخطوة. ودون أمر يفتح نافذته.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>hublink COMMAND --help tells more.</source>
        <translation>للمزيد: hublink COMMAND --help</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Options of all:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>على سبيل المثال:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>link business accounts, step by step</source>
        <translation>ربط حسابات العمل خطوة بخطوة</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Leads a person through linking a business account: shows each step of the connection guide, checks what is pasted with the provider, keeps it in the keychain and links the account in the StackOne Hub. Without a command it opens its window.</source>
        <translation>يرشد في ربط حساب عمل: يعرض كل خطوة من دليل الاتصال، ويتحقق لدى المزوّد مما يُلصق، ويحفظه في سلسلة المفاتيح، ويربط الحساب في StackOne Hub. ودون أمر يفتح نافذته.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1; see %2</source>
        <translation>%1؛ انظر %2</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>%1 needs an https address (http for this computer only)</source>
        <translation>يحتاج %1 إلى عنوان https (و http لهذا الكمبيوتر فقط)</translation>
    </message>
    <message>
        <source>projects takes add or remove</source>
        <translation>يقبل projects الأمر add أو remove</translation>
    </message>
    <message>
        <source>projects remove needs the project&apos;s name or ID</source>
        <translation>يحتاج projects remove إلى اسم المشروع أو معرّفه</translation>
    </message>
    <message>
        <source>projects takes one name</source>
        <translation>يقبل projects اسمًا واحدًا</translation>
    </message>
    <message>
        <source>ai-apps takes add or remove</source>
        <translation>يقبل ai-apps الأمر add أو remove</translation>
    </message>
    <message>
        <source>ai-apps %1 needs an app and an account&apos;s ID</source>
        <translation>يحتاج ai-apps %1 إلى تطبيق ومعرّف حساب</translation>
    </message>
    <message>
        <source>%1 takes no further words</source>
        <translation>لا يقبل %1 كلمات أخرى</translation>
    </message>
    <message>
        <source>link takes one link</source>
        <translation>يقبل link رابطًا واحدًا</translation>
    </message>
    <message>
        <source>form needs a connector&apos;s key</source>
        <translation>يحتاج form إلى مفتاح موصل</translation>
    </message>
    <message>
        <source>remove needs an account&apos;s ID</source>
        <translation>يحتاج remove إلى معرّف حساب</translation>
    </message>
    <message>
        <source>export takes one file</source>
        <translation>يقبل export ملفًا واحدًا</translation>
    </message>
    <message>
        <source>verify needs an account&apos;s ID or --all</source>
        <translation>يحتاج verify إلى معرّف حساب أو --all</translation>
    </message>
    <message>
        <source>guide needs one file, key or address</source>
        <translation>يحتاج guide إلى ملف أو مفتاح أو عنوان</translation>
    </message>
    <message>
        <source>mcp needs the IDs of accounts, or --all</source>
        <translation>يحتاج mcp إلى معرّفات حسابات، أو --all</translation>
    </message>
    <message>
        <source>setup needs save or load, and a file</source>
        <translation>يحتاج setup إلى save أو load وإلى ملف</translation>
    </message>
    <message>
        <source>to follow a link, write: hublink link LINK</source>
        <translation>لفتح رابط اكتب: hublink link LINK</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>أمر غير معروف %1</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>يقبل --timeout عددًا من الثواني</translation>
    </message>
    <message>
        <source>--from needs --json</source>
        <translation>يحتاج --from إلى --json</translation>
    </message>
    <message>
        <source>--update and --further exclude each other</source>
        <translation>لا يجتمع --update و--further</translation>
    </message>
    <message>
        <source>--way is now, link or computer</source>
        <translation>قيمة --way هي now أو link أو computer</translation>
    </message>
    <message>
        <source>%1: no certificate can be read from %2. It takes a file in PEM or DER form.</source>
        <translation>%1: تعذّرت قراءة أي شهادة من %2. يُقبل ملف بصيغة PEM أو DER.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical</source>
        <translation>قيمة --log-level هي debug أو info أو warning أو critical</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast</source>
        <translation>قيمة --theme هي system أو light أو dark أو contrast</translation>
    </message>
    <message>
        <source>--size is a width and a height, like 1024x600</source>
        <translation>قيمة --size عرض وارتفاع، مثل 1024x600</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 8</source>
        <translation>قيمة --scale عدد من 0.5 إلى 8</translation>
    </message>
    <message>
        <source>--guides needs a folder that exists</source>
        <translation>يحتاج --guides إلى مجلد موجود</translation>
    </message>
    <message>
        <source>there is neither a file nor a guide called %1; see hublink guides</source>
        <translation>لا يوجد ملف ولا دليل باسم %1؛ انظر hublink guides</translation>
    </message>
    <message>
        <source>the documentation&apos;s index is of %1</source>
        <translation>يعود فهرس الوثائق إلى %1</translation>
    </message>
    <message>
        <source>there is no account with this ID</source>
        <translation>لا يوجد حساب بهذا المعرّف</translation>
    </message>
    <message>
        <source>%1 was not checked: %2</source>
        <translation>لم يُتحقق من %1: %2</translation>
    </message>
    <message>
        <source>Try hublink --help.</source>
        <translation>جرّب hublink --help.</translation>
    </message>
    <message>
        <source>%1 is missing. Install Hublink again.</source>
        <translation>%1 غير موجود. ثبّت Hublink من جديد.</translation>
    </message>
    <message>
        <source>the log file cannot be written</source>
        <translation>تعذّرت كتابة ملف السجل</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>%1 is verified and kept on this computer</source>
        <translation>تم التحقق من %1 وحفظه على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 is linked, but StackOne reports a problem</source>
        <translation>تم ربط %1، لكن StackOne يبلّغ عن مشكلة</translation>
    </message>
    <message>
        <source>The key of %1 is replaced</source>
        <translation>تم استبدال مفتاح %1</translation>
    </message>
    <message>
        <source>%1 is reconnected</source>
        <translation>تمت إعادة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>تم ربط %1</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <translation>معرّف الحساب: %1</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>رد StackOne: %1</translation>
    </message>
    <message>
        <source>The values are kept in your keychain.</source>
        <translation>القيم محفوظة في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>No copy of the values is kept on this computer.</source>
        <translation>لا توجد نسخة محفوظة من القيم على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>نسخ معرّف الحساب</translation>
    </message>
    <message>
        <source>Use with AI apps</source>
        <translation>استخدامه مع تطبيقات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Link another</source>
        <translation>ربط حساب آخر</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for your password in another window.</source>
        <translation>في انتظار سلسلة مفاتيحك. ربما تطلب منك كلمة المرور في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait or cancel.</source>
        <translation>يستغرق الأمر وقتًا أطول من المعتاد. يمكنك الانتظار أو الإلغاء.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records. Waiting until it is done.</source>
        <translation>يستخدم برنامج آخر سجلات Hublink حاليًا. في انتظار انتهائه.</translation>
    </message>
    <message>
        <source>Connect opens the sign-in page of %1 in your browser. Hublink waits until you are done there and links the account.</source>
        <translation>عند الضغط على «اتصال»، تُفتح صفحة تسجيل الدخول إلى %1 في متصفحك. ينتظر Hublink حتى تنتهي هناك، ثم يربط الحساب.</translation>
    </message>
    <message>
        <source>StackOne takes what you filled out only in the address of that page. Your browser may keep it in its history: %1.</source>
        <translation>لا يقبل StackOne ما ملأته إلا ضمن عنوان تلك الصفحة، وقد يحتفظ به متصفحك في سجل التصفح: %1.</translation>
    </message>
    <message>
        <source>Connect checks the new values with %1 and keeps them beside the old ones. If they work, they take the old ones&apos; place.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من القيم الجديدة لدى %1 وحفظها إلى جانب القديمة. وإذا نجحت، تحل محل القديمة.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1 and keeps them in the keychain of this computer.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من قيمك لدى %1 وحفظها في سلسلة المفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Connect checks the new values, keeps them beside the old ones, gives them to the linked account in StackOne and looks whether it works. Only then they take the old ones&apos; place.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من القيم الجديدة وحفظها إلى جانب القديمة، ثم إرسالها إلى الحساب المرتبط في StackOne والتأكد من أنه يعمل. عندها فقط تحل محل القديمة.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and gives them to the linked account in StackOne.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من قيمك لدى %1 وحفظها في سلسلة مفاتيحك، ثم إرسالها إلى الحساب المرتبط في StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and gives them to the linked account in StackOne.</source>
        <translation>عند الضغط على «اتصال»، تُحفظ قيمك في سلسلة مفاتيحك، ثم تُرسل إلى الحساب المرتبط في StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account in StackOne.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من قيمك لدى %1 وحفظها في سلسلة مفاتيحك، ثم ربط الحساب في StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account in StackOne.</source>
        <translation>عند الضغط على «اتصال»، تُحفظ قيمك في سلسلة مفاتيحك، ثم يُربط الحساب في StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account for %2 in StackOne.</source>
        <translation>عند الضغط على «اتصال»، يجري التحقق من قيمك لدى %1 وحفظها في سلسلة مفاتيحك، ثم ربط الحساب لصالح %2 في StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account for %1 in StackOne.</source>
        <translation>عند الضغط على «اتصال»، تُحفظ قيمك في سلسلة مفاتيحك، ثم يُربط الحساب لصالح %1 في StackOne.</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Check the account&apos;s status</source>
        <translation>التحقق من حالة الحساب</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <translation>التحقق لدى %1</translation>
    </message>
    <message>
        <source>Confirm who you are</source>
        <translation>التأكد من هويتك</translation>
    </message>
    <message>
        <source>Keep the new values beside the old ones</source>
        <translation>حفظ القيم الجديدة إلى جانب القديمة</translation>
    </message>
    <message>
        <source>Keep the values in your keychain</source>
        <translation>حفظ القيم في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Give the new values to StackOne</source>
        <translation>إرسال القيم الجديدة إلى StackOne</translation>
    </message>
    <message>
        <source>Link in the Hub</source>
        <translation>الربط في Hub</translation>
    </message>
    <message>
        <source>Put the new values in the old ones&apos; place</source>
        <translation>وضع القيم الجديدة مكان القديمة</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs for this check.</source>
        <translation>تنقص النموذج قيمة يحتاج إليها %1 لهذا التحقق.</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs to tell who you are.</source>
        <translation>تنقص النموذج قيمة يحتاج إليها %1 لمعرفة هويتك.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>لا يوجد ما يلزم حفظه.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>كما اخترت.</translation>
    </message>
    <message>
        <source>Make sure that it is not the %1, which stands beside it.</source>
        <translation>تأكد من أنها ليست قيمة %1 المعروضة بجانبها.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account all the same. Try again looks for it first, so nothing is linked twice.</source>
        <translation>ربما ربط StackOne الحساب رغم ذلك. عند إعادة المحاولة يُبحث عنه أولًا، فلا يُربط شيء مرتين.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones, so that you can also go on later.</source>
        <translation>القيم الجديدة محفوظة في سلسلة مفاتيحك إلى جانب القديمة، فيمكنك أيضًا المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Your values were accepted; only whose they are is not known yet. Try again in a few minutes.</source>
        <translation>قُبلت قيمك، لكن لم يُعرف صاحبها بعد. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The new values: %1 The linked account: %2</source>
        <translation>القيم الجديدة: %1 الحساب المرتبط: %2</translation>
    </message>
    <message>
        <source>Go back to the fields</source>
        <translation>العودة إلى الحقول</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>استخدام رابط آخر</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>العودة إلى «مكان الربط»</translation>
    </message>
    <message>
        <source>Mend the value</source>
        <translation>تصحيح القيمة</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>استخدامها على أي حال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>الربط من جديد</translation>
    </message>
    <message>
        <source>Link without keeping a copy on this computer</source>
        <translation>الربط دون حفظ نسخة على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>التكوين %1</translation>
    </message>
</context>
<context>
    <name>ConnectorPage</name>
    <message>
        <source>Choose the connector</source>
        <translation>اختيار الموصل</translation>
    </message>
    <message>
        <source>No connector has this name. Try fewer letters.</source>
        <translation>لا يوجد موصل بهذا الاسم. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>البحث في الموصلات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>الموصلات</translation>
    </message>
    <message>
        <source>Any: they choose</source>
        <translation>أي موصل: يختاره المستلم</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Choose a connector first.</source>
        <translation>اختر موصلًا أولًا.</translation>
    </message>
    <message>
        <source>Select one in the list. You can type a part of its name.</source>
        <translation>حدّد موصلًا من القائمة. يمكنك كتابة جزء من اسمه.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Use of a linked account</source>
        <translation>استخدام حساب مرتبط</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>تطبيق ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>%1 wants to use %2</source>
        <translation>يريد %1 استخدام %2</translation>
    </message>
    <message>
        <source>It may change something there. Look at what it is about to do.</source>
        <translation>قد يغيّر شيئًا هناك. راجع ما هو على وشك فعله.</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>سيقرأ فقط.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>الإجراء: %1</translation>
    </message>
    <message>
        <source>What the app passes to the action</source>
        <translation>ما يمرّره التطبيق إلى الإجراء</translation>
    </message>
    <message>
        <source>It passes nothing to the action.</source>
        <translation>لا يمرّر أي شيء إلى الإجراء.</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>السماح هذه المرة</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>السماح دائمًا</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>عدم السماح أبدًا</translation>
    </message>
    <message>
        <source>For this action of this account, from now on</source>
        <translation>لهذا الإجراء في هذا الحساب، من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>It leaves the clipboard after three minutes.</source>
        <translation>يُزال من الحافظة بعد ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a state, and how many accounts</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Where to link</source>
        <translation>مكان الربط</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>لديّ رابط</translation>
    </message>
    <message>
        <source>Somebody sent you a link to connect an account.</source>
        <translation>أرسل إليك شخص ما رابطًا لتوصيل حساب.</translation>
    </message>
    <message>
        <source>Link now</source>
        <translation>الربط الآن</translation>
    </message>
    <message>
        <source>With the API key of a StackOne project. The account can be used there at once.</source>
        <translation>باستخدام مفتاح API لمشروع في StackOne. يمكن استخدام الحساب هناك على الفور.</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>الطلب من شخص آخر</translation>
    </message>
    <message>
        <source>Make a link for the person who has the values, and wait for the account.</source>
        <translation>أنشئ رابطًا للشخص الذي لديه القيم، وانتظر الحساب.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>The values are checked and kept in your keychain. To use them in a project later, link the account again.</source>
        <translation>يجري التحقق من القيم وحفظها في سلسلة مفاتيحك. لاستخدامها في مشروع لاحقًا، اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Paste the whole link, or the code alone.</source>
        <translation>الصق الرابط كاملًا، أو الرمز وحده.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>لم يبدأ سريان شهادة %1 بعد.</translation>
    </message>
    <message>
        <source>The certificate that answered belongs to another address than %1&apos;s.</source>
        <translation>الشهادة التي وردت في الرد تخص عنوانًا غير عنوان %1.</translation>
    </message>
    <message>
        <source>The certificate that answered for %1 was signed by nobody else.</source>
        <translation>الشهادة التي وردت في الرد باسم %1 لم يوقّعها أي طرف آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>صدرت شهادة %1 عن جهة لا يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>تم سحب شهادة %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 was possible.</source>
        <translation>تعذّر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة بمقدار %1: فهي تشير إلى %2. اضبطها، ثم حاول مرة أخرى. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>ساعة هذا الكمبيوتر متأخرة بمقدار %1: فهي تشير إلى %2. اضبطها، ثم حاول مرة أخرى. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>This computer says that it is %1. If that is wrong, set its clock right, then try again. If it is right, ask whoever runs %2. Nothing was sent.</source>
        <translation>الوقت على هذا الكمبيوتر هو %1. إذا لم يكن صحيحًا، فاضبط الساعة ثم حاول مرة أخرى. وإذا كان صحيحًا، فاسأل المسؤول عن %2. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>A company network may be listening in, or this is not the real service. Nothing was sent. Ask whoever runs your network.</source>
        <translation>ربما تراقب شبكة الشركة هذا الاتصال، أو أن هذه ليست الخدمة الحقيقية. لم يُرسل أي شيء. اسأل المسؤول عن شبكتك.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key.</source>
        <translation>يرفض StackOne مفتاح API.</translation>
    </message>
    <message>
        <source>Check that the whole key was copied, that it is enabled, and that it belongs to the right project.</source>
        <translation>تأكد من نسخ المفتاح كاملًا، ومن أنه مفعّل، ومن أنه يخص المشروع الصحيح.</translation>
    </message>
    <message>
        <source>%1 refuses the %2.</source>
        <translation>يرفض %1 قيمة %2.</translation>
    </message>
    <message>
        <source>Copy the %1 again and paste it here. Everything else stays filled in.</source>
        <translation>انسخ قيمة %1 مرة أخرى والصقها هنا. يبقى كل ما عداها كما ملأته.</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>يرفض %1 هذه القيم.</translation>
    </message>
    <message>
        <source>Its own words speak of the user or the account, not of the key. Ask whoever runs %1 for you to switch it on again, or use the values of another user. Everything stays filled in.</source>
        <translation>يتحدث الرد عن المستخدم أو الحساب، لا عن المفتاح. اطلب من المسؤول عن %1 لديكم إعادة تفعيله، أو استخدم قيم مستخدم آخر. يبقى كل شيء كما ملأته.</translation>
    </message>
    <message>
        <source>Check the values. One may be incomplete, or a newer key may have replaced this one. Everything stays filled in.</source>
        <translation>تحقق من القيم. ربما تكون إحداها ناقصة، أو حلّ مفتاح أحدث محل هذا المفتاح. يبقى كل شيء كما ملأته.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>حاول مرة أخرى بعد %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Hublink can use.</source>
        <translation>لا توجد على هذا الكمبيوتر سلسلة مفاتيح يمكن لـ Hublink استخدامها.</translation>
    </message>
    <message>
        <source>Start a keychain, for example GNOME Keyring or KeePassXC, then try again.</source>
        <translation>شغّل سلسلة مفاتيح، مثل GNOME Keyring أو KeePassXC، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة مفاتيحك مقفلة.</translation>
    </message>
    <message>
        <source>Its window may be waiting for your password. Unlock it, then try again.</source>
        <translation>ربما تنتظر نافذتها كلمة مرورك. ألغِ قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain did not let Hublink in.</source>
        <translation>لم تسمح سلسلة المفاتيح لـ Hublink بالدخول.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>حاول مرة أخرى واسمح بذلك عندما تسألك سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>It may be asking for your password in another window. Answer it there, then try again.</source>
        <translation>ربما تطلب كلمة مرورك في نافذة أخرى. أدخلها هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain was restarted while Hublink was running.</source>
        <translation>أُعيد تشغيل سلسلة المفاتيح أثناء عمل Hublink.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again. The link can be continued on the Accounts page.</source>
        <translation>أغلق Hublink ثم شغّله من جديد. يمكن متابعة الربط من صفحة الحسابات.</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>لم تتمكن سلسلة المفاتيح من تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, sign out of this computer and in again: that starts the keychain anew.</source>
        <translation>أعد المحاولة. إذا استمر الأمر فسجّل الخروج من هذا الحاسوب ثم سجّل الدخول مجددًا، فهذا يعيد تشغيل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>the connect session</source>
        <translation>جلسة الاتصال</translation>
    </message>
    <message>
        <source>the Hub&apos;s settings</source>
        <translation>إعدادات Hub</translation>
    </message>
    <message>
        <source>the list of connectors</source>
        <translation>قائمة الموصلات</translation>
    </message>
    <message>
        <source>the connector&apos;s form</source>
        <translation>نموذج الموصل</translation>
    </message>
    <message>
        <source>the linked account</source>
        <translation>الحساب المرتبط</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>the connection attempt</source>
        <translation>محاولة الاتصال</translation>
    </message>
    <message>
        <source>the account&apos;s actions and logs</source>
        <translation>إجراءات الحساب وسجلاته</translation>
    </message>
    <message>
        <source>what it was asked for</source>
        <translation>ما طُلب منه</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>لم يُعثر على الوكيل %1.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى الوكيل %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>الوكيل %1 لا يستجيب.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection, or is no proxy.</source>
        <translation>أغلق الوكيل %1 الاتصال، أو أنه ليس خادم وكيل.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through.</source>
        <translation>لا يسمح الوكيل %1 بمرور الطلب إلى %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses its user name or password.</source>
        <translation>يرفض الوكيل %1 اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a way of signing in that Hublink does not know (%2).</source>
        <translation>يطلب الوكيل %1 طريقة لتسجيل الدخول لا يعرفها Hublink (%2).</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>لا يذكر أي طريقة</translation>
    </message>
    <message>
        <source>The proxy setting %1 is of a kind that Hublink does not know.</source>
        <translation>إعداد الوكيل %1 من نوع لا يعرفه Hublink.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request to %1 through.</source>
        <translation>لم يسمح وكيل الشبكة بمرور الطلب إلى %1.</translation>
    </message>
    <message>
        <source>It is set in the settings of Hublink.</source>
        <translation>الوكيل محدّد في إعدادات Hublink.</translation>
    </message>
    <message>
        <source>It is set in the network settings of your system.</source>
        <translation>الوكيل محدّد في إعدادات الشبكة في نظامك.</translation>
    </message>
    <message>
        <source>It is set by the variable %1.</source>
        <translation>الوكيل محدّد بالمتغير %1.</translation>
    </message>
    <message>
        <source>Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start Hublink again.</source>
        <translation>يتعامل Hublink مع الوكلاء عبر http://‎ و socks5://‎. صحّح الإعداد، ثم شغّل Hublink من جديد.</translation>
    </message>
    <message>
        <source>Put the right user name and password there, then try again.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور الصحيحين هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to let %1 through.</source>
        <translation>اطلب من المسؤول عن شبكتك السماح بمرور %1.</translation>
    </message>
    <message>
        <source>Check the setting, or ask whoever runs your network.</source>
        <translation>تحقق من الإعداد، أو اسأل المسؤول عن شبكتك.</translation>
    </message>
    <message>
        <source>Hublink may not reach %1 from this computer. Nothing was sent.</source>
        <translation>لا يُسمح لـ Hublink بالوصول إلى %1 من هذا الكمبيوتر. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Other StackOne addresses are fixed on this computer.</source>
        <translation>عناوين StackOne الأخرى محدّدة على هذا الكمبيوتر ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Only the projects that were set up for this computer may be used.</source>
        <translation>لا يُسمح إلا باستخدام المشاريع المحدّدة لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This way to link is switched off on this computer.</source>
        <translation>طريقة الربط هذه معطّلة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>On this computer an account is linked only if its values are kept in the keychain.</source>
        <translation>لا يُربط أي حساب على هذا الكمبيوتر إلا إذا حُفظت قيمه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The use of accounts by AI apps is switched off on this computer.</source>
        <translation>استخدام تطبيقات الذكاء الاصطناعي للحسابات معطّل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This setting is fixed on this computer.</source>
        <translation>هذا الإعداد محدّد على هذا الكمبيوتر ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>This is not allowed on this computer.</source>
        <translation>هذا غير مسموح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 does not accept the %2.</source>
        <translation>لا يقبل %1 قيمة %2.</translation>
    </message>
    <message>
        <source>Change the %1, then try again. Everything else stays filled in.</source>
        <translation>غيّر قيمة %1، ثم حاول مرة أخرى. يبقى كل ما عداها كما ملأته.</translation>
    </message>
    <message>
        <source>%1 declined the request.</source>
        <translation>رفض %1 الطلب.</translation>
    </message>
    <message>
        <source>It does not say why. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>لم يُذكر السبب. حاول مرة أخرى. وإذا استمر ذلك، فاسأل المسؤول عن المشروع.</translation>
    </message>
    <message>
        <source>Its own words tell why. Change what they name, then try again.</source>
        <translation>يوضح الرد السبب. غيّر ما يذكره، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connector asks for other values than before. Go back to the fields: they are up to date, and what you entered is still there.</source>
        <translation>يطلب الموصل قيمًا غير التي كان يطلبها. عد إلى الحقول: فهي محدّثة، وما أدخلته لا يزال فيها.</translation>
    </message>
    <message>
        <source>The account is linked, but Hublink could not note it down.</source>
        <translation>تم ربط الحساب، لكن Hublink لم يتمكن من تسجيل ذلك.</translation>
    </message>
    <message>
        <source>Nothing is linked twice.</source>
        <translation>لن يُربط شيء مرتين.</translation>
    </message>
    <message>
        <source>The account is linked. Only its state is not known yet.</source>
        <translation>تم ربط الحساب، لكن حالته غير معروفة بعد.</translation>
    </message>
    <message>
        <source>Try again reads the state once more; nothing is linked twice.</source>
        <translation>عند إعادة المحاولة تُقرأ الحالة من جديد، ولن يُربط شيء مرتين.</translation>
    </message>
    <message>
        <source>The %1 is no part of a web address.</source>
        <translation>قيمة %1 ليست جزءًا من عنوان ويب.</translation>
    </message>
    <message>
        <source>Enter the name alone, for example acme, or paste the address of your site.</source>
        <translation>أدخل الاسم وحده، مثل acme، أو الصق عنوان موقعك.</translation>
    </message>
    <message>
        <source>A value holds characters that cannot be sent.</source>
        <translation>تحتوي إحدى القيم على أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Paste it again. Line breaks and control characters are not allowed.</source>
        <translation>الصقها مرة أخرى. لا يُسمح بفواصل الأسطر وأحرف التحكم.</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be sent.</source>
        <translation>تحتوي قيمة %1 على أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>%1 did not answer what it was asked.</source>
        <translation>لم يُجب %1 عمّا سُئل عنه.</translation>
    </message>
    <message>
        <source>%1 did not answer the question for %2.</source>
        <translation>لم يرد %1 على طلب %2.</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>لم يجرِ فحص ما أدخلته. حاول مرة أخرى. وإذا استمر ذلك، فاسأل المسؤول عن المشروع.</translation>
    </message>
    <message>
        <source>%1 cannot do this at the moment: the state of %2 does not allow it.</source>
        <translation>لا يستطيع %1 فعل ذلك حاليًا: الحالة لا تسمح بذلك (%2).</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Another change may be under way, or it may be paused. Try again in a minute. If it stays so, ask whoever runs the project.</source>
        <translation>لم يجرِ فحص ما أدخلته. ربما يجري تغيير آخر الآن، أو أن العمل متوقف مؤقتًا. حاول مرة أخرى بعد دقيقة. وإذا استمر ذلك، فاسأل المسؤول عن المشروع.</translation>
    </message>
    <message>
        <source>Something other than %1 answered.</source>
        <translation>جاء الرد من جهة أخرى غير %1.</translation>
    </message>
    <message>
        <source>A sign-in page of your network or a filter may be in the way. Open %1 in your browser, sign in to the network if it asks, then try again.</source>
        <translation>ربما تمنع الاتصال صفحة تسجيل دخول لشبكتك أو برنامج ترشيح. افتح %1 في متصفحك، وسجّل الدخول إلى الشبكة إذا طُلب منك ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 gets too many requests at the moment.</source>
        <translation>يتلقى %1 طلبات كثيرة جدًا الآن.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>توجد مشكلة لدى %1 نفسه.</translation>
    </message>
    <message>
        <source>Your values were not judged.</source>
        <translation>لم يجرِ فحص قيمك.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Hublink does not understand.</source>
        <translation>أرسل %1 ردًا لا يفهمه Hublink.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a newer Hublink may help.</source>
        <translation>حاول مرة أخرى. وإذا استمر ذلك، فقد يفيد إصدار أحدث من Hublink.</translation>
    </message>
    <message>
        <source>This link is over: it expired, was used up or was taken back.</source>
        <translation>لم يعد هذا الرابط صالحًا: انتهت مدته أو استُخدم أو أُلغي.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one. Everything you filled out stays here.</source>
        <translation>اطلب رابطًا جديدًا ممن أرسله إليك. يبقى هنا كل ما ملأته.</translation>
    </message>
    <message>
        <source>The connect session is over.</source>
        <translation>انتهت جلسة الاتصال.</translation>
    </message>
    <message>
        <source>Try again: a new one is made.</source>
        <translation>حاول مرة أخرى: ستُنشأ جلسة جديدة.</translation>
    </message>
    <message>
        <source>This StackOne API key may not link accounts.</source>
        <translation>لا يُسمح لمفتاح API هذا من StackOne بربط الحسابات.</translation>
    </message>
    <message>
        <source>In StackOne, give the key the scope Platform API with read and write.</source>
        <translation>في StackOne، امنح المفتاح النطاق Platform API للقراءة والكتابة.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>لا يسمح %1 بذلك.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the missing right.</source>
        <translation>اطلب الصلاحية الناقصة من أحد مسؤولي %1.</translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation>لا يعثر %1 على %2.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Go back and start from there, or ask whoever runs the project.</source>
        <translation>ربما تمت إزالته في هذه الأثناء. ارجع وابدأ من هناك، أو اسأل المسؤول عن المشروع.</translation>
    </message>
    <message>
        <source>This account cannot be checked from here.</source>
        <translation>لا يمكن التحقق من هذا الحساب من هنا.</translation>
    </message>
    <message>
        <source>Its values are not kept, or Hublink does not know how to check them, and no project&apos;s key is at hand. It may work all the same. Link it again with a project&apos;s key to have it checked.</source>
        <translation>قيمه غير محفوظة، أو لا يعرف Hublink كيف يتحقق منها، ولا يتوفر مفتاح أي مشروع. قد يعمل الحساب رغم ذلك. اربطه من جديد بمفتاح مشروع ليمكن التحقق منه.</translation>
    </message>
    <message>
        <source>The account may be linked already, but this link cannot tell.</source>
        <translation>ربما يكون الحساب مرتبطًا بالفعل، لكن لا يمكن معرفة ذلك من هذا الرابط.</translation>
    </message>
    <message>
        <source>Ask whoever sent the link whether the account is there. Linking again may make a second one.</source>
        <translation>اسأل من أرسل الرابط عما إذا كان الحساب قد وصل. قد يؤدي الربط من جديد إلى إنشاء حساب ثانٍ.</translation>
    </message>
    <message>
        <source>This link has nothing to link.</source>
        <translation>لا يوجد ما يمكن ربطه بهذا الرابط.</translation>
    </message>
    <message>
        <source>Ask whoever sent it: the connector may have been switched off.</source>
        <translation>اسأل من أرسله إليك: ربما تم تعطيل الموصل.</translation>
    </message>
    <message>
        <source>No connector is enabled in this StackOne project.</source>
        <translation>لا يوجد موصل مفعّل في مشروع StackOne هذا.</translation>
    </message>
    <message>
        <source>Enable one in StackOne, or choose another project.</source>
        <translation>فعّل موصلًا في StackOne، أو اختر مشروعًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not enabled in this StackOne project.</source>
        <translation>%1 غير مفعّل في مشروع StackOne هذا.</translation>
    </message>
    <message>
        <source>Enable the connector %1 in StackOne, or choose another project.</source>
        <translation>فعّل الموصل %1 في StackOne، أو اختر مشروعًا آخر.</translation>
    </message>
    <message>
        <source>These values belong to somebody else than the linked account.</source>
        <translation>تعود هذه القيم إلى شخص غير صاحب الحساب المرتبط.</translation>
    </message>
    <message>
        <source>Check that you are signed in to the right %1 account, and copy the values there.</source>
        <translation>تأكد من تسجيل دخولك إلى حساب %1 الصحيح، وانسخ القيم من هناك.</translation>
    </message>
    <message>
        <source>%1 has a %2 account in this project already.</source>
        <translation>لدى %1 حساب في %2 ضمن هذا المشروع بالفعل.</translation>
    </message>
    <message>
        <source>Give that account the new values, or link a further one.</source>
        <translation>أعطِ ذلك الحساب القيم الجديدة، أو اربط حسابًا إضافيًا.</translation>
    </message>
    <message>
        <source>This is the key of the project %1, which is here already.</source>
        <translation>هذا مفتاح المشروع %1 الموجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Use that project, or enter another project&apos;s key.</source>
        <translation>استخدم ذلك المشروع، أو أدخل مفتاح مشروع آخر.</translation>
    </message>
    <message>
        <source>Accounts of this project have values in your keychain.</source>
        <translation>توجد في سلسلة مفاتيحك قيم لحسابات من هذا المشروع.</translation>
    </message>
    <message>
        <source>Remove those accounts first, or remove them from this computer only.</source>
        <translation>أزل تلك الحسابات أولًا، أو أزلها من هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Another Hublink window is doing this already.</source>
        <translation>تنفّذ نافذة أخرى من Hublink هذا الأمر بالفعل.</translation>
    </message>
    <message>
        <source>Wait until it is done there.</source>
        <translation>انتظر حتى ينتهي هناك.</translation>
    </message>
    <message>
        <source>The sign-in at %1 did not succeed.</source>
        <translation>لم ينجح تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 in your company.</source>
        <translation>حاول مرة أخرى، واسمح بالوصول عندما يسألك %1. وإذا استمر ذلك، فاسأل المسؤول عن %1 في شركتك.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was cancelled or took too long.</source>
        <translation>أُلغي تسجيل الدخول إلى %1 أو استغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>حاول مرة أخرى عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time.</source>
        <translation>لم يسجّل أحد الدخول إلى %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again: the sign-in page opens once more.</source>
        <translation>حاول مرة أخرى: ستُفتح صفحة تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This computer has no network at the moment.</source>
        <translation>هذا الكمبيوتر غير متصل بأي شبكة الآن.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>اتصل بشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>لم يُعثر على عنوان %1.</translation>
    </message>
    <message>
        <source>Check your network and its name service (DNS), then try again.</source>
        <translation>تحقق من شبكتك ومن خدمة الأسماء (DNS) فيها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused.</source>
        <translation>يتعذر الوصول إلى %1: تم رفض الاتصال.</translation>
    </message>
    <message>
        <source>A firewall may be in the way, or the service is down. Try again later.</source>
        <translation>ربما يمنع الاتصال جدار حماية، أو أن الخدمة متوقفة. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>تحقق من شبكتك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 sends the request in a circle.</source>
        <translation>يعيد %1 توجيه الطلب في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>Its server is set up wrongly, or something on the way answers for it. Try again later. If it stays so, ask whoever runs %1.</source>
        <translation>إعداد الخادم غير صحيح، أو أن جهة في الطريق ترد بدلًا منه. حاول مرة أخرى لاحقًا. وإذا استمر ذلك، فاسأل المسؤول عن %1.</translation>
    </message>
    <message>
        <source>The request to %1 was sent on to another address or in a circle, and Hublink stopped there.</source>
        <translation>أُعيد توجيه الطلب إلى %1 نحو عنوان آخر أو في حلقة مفرغة، فتوقف Hublink عند ذلك.</translation>
    </message>
    <message>
        <source>Your values were not sent on. A sign-in page of your network may be in the way: open your browser, sign in if it asks, then try again.</source>
        <translation>لم تُرسل قيمك إلى أي مكان آخر. ربما تمنع الاتصال صفحة تسجيل دخول لشبكتك: افتح متصفحك، وسجّل الدخول إذا طُلب منك ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 sent far more than expected.</source>
        <translation>أرسل %1 بيانات أكثر بكثير من المتوقع.</translation>
    </message>
    <message>
        <source>Something may be in the way of the connection. Try again from another network.</source>
        <translation>ربما يعيق الاتصال شيء ما. حاول مرة أخرى من شبكة أخرى.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file %1.</source>
        <translation>تعذّرت قراءة أي شهادة من الملف %1.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form in the settings, or name one with --ca-file or SSL_CERT_FILE. Nothing was sent.</source>
        <translation>اختر ملفًا بصيغة PEM أو DER في الإعدادات، أو حدّد ملفًا باستخدام ‎--ca-file أو SSL_CERT_FILE. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The address of %1 is not secure.</source>
        <translation>عنوان %1 غير آمن.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or ask whoever gave you this one. Nothing was sent.</source>
        <translation>استخدم عنوانًا يبدأ بـ https://‎ أو اسأل من أعطاك هذا العنوان. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>وفّر بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records.</source>
        <translation>يستخدم برنامج آخر سجلات Hublink حاليًا.</translation>
    </message>
    <message>
        <source>It may be a backup, or another Hublink. Wait until it is done or close it, then try again.</source>
        <translation>قد يكون نسخًا احتياطيًا أو نافذة Hublink أخرى. انتظر حتى ينتهي أو أغلقه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were made by a newer version of Hublink.</source>
        <translation>أُنشئت سجلات Hublink بإصدار أحدث من Hublink.</translation>
    </message>
    <message>
        <source>They were left as they are. Install the newer version again; it opens them as before.</source>
        <translation>بقيت السجلات كما هي. ثبّت الإصدار الأحدث من جديد، وسيفتحها كما كان من قبل.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records are damaged.</source>
        <translation>سجلات Hublink تالفة.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again: it sets the damaged file aside, saves what can be read, and brings the accounts back from StackOne.</source>
        <translation>أغلق Hublink ثم شغّله من جديد: سيضع الملف التالف جانبًا، وينقذ ما يمكن قراءته، ويستعيد الحسابات من StackOne.</translation>
    </message>
    <message>
        <source>Hublink could not write its records.</source>
        <translation>لم يتمكن Hublink من كتابة سجلاته.</translation>
    </message>
    <message>
        <source>Check that its data folder exists and may be written to, then try again.</source>
        <translation>تأكد من وجود مجلد بياناته ومن السماح بالكتابة فيه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your IT department decided so for this computer. Ask there if you need it.</source>
        <translation>هذا قرار قسم تقنية المعلومات لديك بشأن هذا الكمبيوتر. اسأل القسم إذا كنت تحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>The rules for Hublink on this computer cannot be understood.</source>
        <translation>تعذّر فهم قواعد Hublink على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Until they are corrected, Hublink does nothing. Tell your IT department: %1.</source>
        <translation>لن ينفّذ Hublink أي شيء حتى يتم تصحيحها. أبلغ قسم تقنية المعلومات لديك بما يلي: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when you are ready.</source>
        <translation>لم يُفقد أي شيء. حاول مرة أخرى عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>رد الوكيل: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>رد %1: %2</translation>
    </message>
    <message>
        <source>The %1 is part of the address: check it first. If it is right, check your network and its name service (DNS), then try again.</source>
        <translation>«%1» جزء من العنوان: تحقق منه أولاً. إذا كان صحيحًا، فتحقق من شبكتك ومن خدمة الأسماء (DNS) فيها، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (لم يعد متاحًا)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Hublink does not know fields of the kind “%1”. You can enter the value as text.</source>
        <translation>لا يعرف Hublink الحقول من النوع «%1». يمكنك إدخال القيمة كنص.</translation>
    </message>
    <message>
        <source>The connector hides this field, but cannot be linked without it.</source>
        <translation>يخفي الموصل هذا الحقل، لكن لا يمكن الربط بدونه.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>StackOne has this value and does not show it.</source>
        <translation>هذه القيمة موجودة لدى StackOne، لكنه لا يعرضها.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>التراجع عن التعديل</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>التراجع عن تعديل %1</translation>
    </message>
    <message>
        <source>Left empty, the value is removed from StackOne.</source>
        <translation>إذا تُرك الحقل فارغًا، تُزال القيمة من StackOne.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>أين أجد هذا؟</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>غير صالح. %1</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fill out the fields</source>
        <translation>ملء الحقول</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>دليل الاتصال</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>The new values of the last attempt are filled in. Nothing is sent before the next step.</source>
        <translation>القيم الجديدة من آخر محاولة مُدخلة هنا. لن يُرسل أي شيء قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>Paste the new key that you copied from %1. What you do not change stays. Nothing is sent before the next step.</source>
        <translation>الصق المفتاح الجديد الذي نسخته من %1. ما لا تغيّره يبقى كما هو. لن يُرسل أي شيء قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>%1 is linked already. Change what is no longer right; everything else stays. Nothing is sent before the next step.</source>
        <translation>%1 مرتبط بالفعل. غيّر ما لم يعد صحيحًا، وسيبقى كل ما عداه كما هو. لن يُرسل أي شيء قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>Paste what you copied from %1. Nothing is sent before the next step.</source>
        <translation>الصق ما نسخته من %1. لن يُرسل أي شيء قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>Hublink does not know the way of signing in that this connector names (%1). You can fill out its form all the same.</source>
        <translation>لا يعرف Hublink طريقة تسجيل الدخول التي يحددها هذا الموصل (%1). يمكنك ملء نموذجه رغم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>تمت قراءة كل أجزاء نموذج هذا الموصل.</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد من نموذج هذا الموصل، فلم يُعرض.</numerusform>
            <numerusform>تعذّرت قراءة جزأين من نموذج هذا الموصل، فلم يُعرضا.</numerusform>
            <numerusform>تعذّرت قراءة %n أجزاء من نموذج هذا الموصل، فلم تُعرض.</numerusform>
            <numerusform>تعذّرت قراءة %n جزءًا من نموذج هذا الموصل، فلم تُعرض.</numerusform>
            <numerusform>تعذّرت قراءة %n جزء من نموذج هذا الموصل، فلم تُعرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connector asks for no values. Go on with Next.</source>
        <translation>لا يطلب هذا الموصل أي قيم. تابع بالضغط على «التالي».</translation>
    </message>
    <message>
        <source>The two values seem to be in each other&apos;s place.</source>
        <translation>يبدو أن كلًا من القيمتين في مكان الأخرى.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>تبديلهما</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بدون مجموعات</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: بلا اختيار</numerusform>
            <numerusform>%1: اختيار واحد</numerusform>
            <numerusform>%1: اختياران</numerusform>
            <numerusform>%1: %n اختيارات</numerusform>
            <numerusform>%1: %n اختيارًا</numerusform>
            <numerusform>%1: %n اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(بدون)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>blanks</source>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>فواصل أسطر</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>أحرف غير مرئية</translation>
    </message>
    <message>
        <source>quotes or brackets</source>
        <translation>علامات اقتباس أو أقواس</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>الاسم الذي يسبقها</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامات ترقيم</translation>
    </message>
    <message>
        <source>mail coding</source>
        <translation>ترميز البريد</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>النص المحيط بها</translation>
    </message>
    <message>
        <source>the rest of the address</source>
        <translation>بقية العنوان</translation>
    </message>
    <message>
        <source>the address that the mail filter %1 put around it</source>
        <translation>العنوان الذي أضافه مرشّح البريد %1 حولها</translation>
    </message>
    <message>
        <source>Removed around the %1: %2.</source>
        <translation>أُزيل ما حول قيمة %1: %2.</translation>
    </message>
    <message>
        <source>https:// was put in front.</source>
        <translation>أُضيفت https://‎ في البداية.</translation>
    </message>
    <message>
        <source>This text holds the %1. Hublink can put it in its field.</source>
        <translation>يحتوي هذا النص على قيمة %1. يمكن لـ Hublink وضعها في حقلها.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2 goes here.</source>
        <translation>تبدو هذه كقيمة %1. أما هذا الحقل فمكان قيمة %2.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2, which is another value, goes here.</source>
        <translation>تبدو هذه كقيمة %1. أما هذا الحقل فمكان قيمة %2، وهي قيمة مختلفة.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The %1 goes here.</source>
        <translation>هذا عنوان بريد إلكتروني. أما هذا الحقل فمكان قيمة %1.</translation>
    </message>
    <message>
        <source>This is a whole command line. Only the %1 goes here.</source>
        <translation>هذا سطر أوامر كامل. أما هذا الحقل فمكان قيمة %1 وحدها.</translation>
    </message>
    <message>
        <source>This is a whole command line. Hublink can take the values out of it.</source>
        <translation>هذا سطر أوامر كامل. يمكن لـ Hublink استخراج القيم منه.</translation>
    </message>
    <message>
        <source>This text holds several values. Hublink can put each in its field.</source>
        <translation>يحتوي هذا النص على عدة قيم. يمكن لـ Hublink وضع كل منها في حقلها.</translation>
    </message>
    <message>
        <source>This is a web address. The %1 goes here.</source>
        <translation>هذا عنوان ويب. أما هذا الحقل فمكان قيمة %1.</translation>
    </message>
    <message>
        <source>There is no link in this text. Copy the whole link, from https to its end.</source>
        <translation>لا يوجد رابط في هذا النص. انسخ الرابط كاملًا، من https حتى نهايته.</translation>
    </message>
    <message>
        <source>These are dots or stars in place of the real characters. Use the copy button beside the %1 instead of selecting it.</source>
        <translation>هذه نقاط أو نجوم بدلًا من الأحرف الحقيقية. استخدم زر النسخ بجانب %1 بدلًا من التحديد.</translation>
    </message>
    <message>
        <source>This is not how the %1 usually looks. You can use it all the same.</source>
        <translation>هذا ليس الشكل المعتاد لقيمة %1. يمكنك استخدامها رغم ذلك.</translation>
    </message>
    <message>
        <source>The %1 usually has %2. You can use this all the same.</source>
        <translation>تحتوي قيمة %1 عادةً على %2. يمكنك استخدام هذه رغم ذلك.</translation>
    </message>
    <message>
        <source>What was sent is not how the %1 usually looks.</source>
        <translation>ما أُرسل لا يشبه الشكل المعتاد لقيمة %1.</translation>
    </message>
    <message>
        <source>The %1 usually has %2; what was sent looks different.</source>
        <translation>تحتوي قيمة %1 عادةً على %2، وما أُرسل يبدو مختلفًا.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <source>wide letter</source>
        <translation>حرف عريض</translation>
    </message>
    <message>
        <source>not the usual sign</source>
        <translation>ليست العلامة المعتادة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 holds characters that only look alike: %2.</source>
        <translation>تحتوي قيمة %1 على أحرف متشابهة في الشكل فقط: %2.</translation>
    </message>
    <message>
        <source>Something that does not belong to the %1 seems to stand around it.</source>
        <translation>يبدو أن حول قيمة %1 شيئًا لا ينتمي إليها.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Connection guides</source>
        <translation>أدلة الاتصال</translation>
    </message>
    <message>
        <source>Look for new guides</source>
        <translation>البحث عن أدلة جديدة</translation>
    </message>
    <message>
        <source>Keep all for offline use</source>
        <translation>حفظ الكل للاستخدام دون اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too.</source>
        <translation>يمكن أيضًا إفلات الملفات والمجلدات هنا.</translation>
    </message>
    <message>
        <source>Search all guides</source>
        <translation>البحث في كل الأدلة</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>عرض كل الأدلة</translation>
    </message>
    <message>
        <source>No guide fits the search.</source>
        <translation>لا يوجد دليل يطابق البحث.</translation>
    </message>
    <message>
        <source>Try fewer words, or look for new guides.</source>
        <translation>جرّب كلمات أقل، أو ابحث عن أدلة جديدة.</translation>
    </message>
    <message>
        <source>Link with this guide</source>
        <translation>الربط بهذا الدليل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بتنسيق PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>This guide is not kept here, and could not be read.</source>
        <translation>هذا الدليل غير محفوظ هنا، وتعذّرت قراءته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Documentation as of %1</source>
        <translation>الوثائق بتاريخ %1</translation>
    </message>
    <message>
        <source>The documentation was not read yet.</source>
        <translation>لم تُقرأ الوثائق بعد.</translation>
    </message>
    <message>
        <source>Its index leaves some pages out.</source>
        <translation>بعض الصفحات غير مدرجة في فهرسها.</translation>
    </message>
    <message>
        <source>Reading the documentation&apos;s index…</source>
        <translation>جارٍ قراءة فهرس الوثائق…</translation>
    </message>
    <message>
        <source>Go on (%1 of %2)</source>
        <translation>متابعة (%1 من %2)</translation>
    </message>
    <message>
        <source>Pause (%1 of %2)</source>
        <translation>إيقاف مؤقت (%1 من %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>لم يُقرأ أي دليل.</numerusform>
            <numerusform>تمت قراءة دليل واحد، وهو متاح هنا دون شبكة.</numerusform>
            <numerusform>تمت قراءة دليلين، وهما متاحان هنا دون شبكة.</numerusform>
            <numerusform>تمت قراءة %Ln أدلة، وهي متاحة هنا دون شبكة.</numerusform>
            <numerusform>تمت قراءة %Ln دليلًا، وهي متاحة هنا دون شبكة.</numerusform>
            <numerusform>تمت قراءة %Ln دليل، وهي متاحة هنا دون شبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>تمت قراءة كل الأدلة.</numerusform>
            <numerusform>تعذّرت قراءة دليل واحد.</numerusform>
            <numerusform>تعذّرت قراءة دليلين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أدلة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln دليلًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln دليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all again, to try those once more.</source>
        <translation>احفظ الكل مرة أخرى لإعادة المحاولة معها.</translation>
    </message>
    <message>
        <source>This could not be read as a guide.</source>
        <translation>تعذّرت قراءة هذا كدليل.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>هذا الملف ليس نصًا.</translation>
    </message>
    <message>
        <source>This file is too large for a guide.</source>
        <translation>هذا الملف أكبر من أن يكون دليلًا.</translation>
    </message>
    <message>
        <source>Choose a guide in Markdown (.md or .mdx), or a folder of them.</source>
        <translation>اختر دليلًا بتنسيق Markdown (‎.md أو ‎.mdx)، أو مجلدًا يحتوي على أدلة.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <translation>فتح دليل</translation>
    </message>
    <message>
        <source>Guides (*.md *.mdx)</source>
        <translation>أدلة (*.md *.mdx)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بتنسيق PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>تم حفظ الدليل.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر، أو وفّر مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>a provider and its auth method</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>This guide has changed since the account was linked with it.</source>
        <translation>تغيّر هذا الدليل منذ ربط الحساب بمساعدته.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself: %1</source>
        <translation>انسخ العنوان وافتحه بنفسك: %1</translation>
    </message>
    <message>
        <source>Other guides for %1</source>
        <translation>أدلة أخرى لـ %1</translation>
    </message>
    <message>
        <source>Back to the field %1</source>
        <translation>العودة إلى الحقل %1</translation>
    </message>
</context>
<context>
    <name>GuidePaper</name>
    <message>
        <source>Link the account</source>
        <translation>ربط الحساب</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Press to enlarge</source>
        <translation>اضغط للتكبير</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (غير متاحة)</translation>
    </message>
    <message>
        <source>Show pictures from %1</source>
        <translation>عرض الصور من %1</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads this guide. The choice is kept.</source>
        <translation>سيعلم الكمبيوتر الآخر أن شخصًا ما يقرأ هذا الدليل. وسيُحفظ هذا الاختيار.</translation>
    </message>
    <message>
        <source>Getting the picture…</source>
        <translation>جارٍ جلب الصورة…</translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1</source>
        <translation>تعذّر تحميل الصورة: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GuideReading</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>البحث في هذا الدليل</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step&apos;s number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place found, and how many there are</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Part of Hublink</source>
        <translation>جزء من Hublink</translation>
    </message>
    <message>
        <source>From %1, read on %2</source>
        <translation>من %1، قُرئ في %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>دليلك الخاص</translation>
    </message>
    <message>
        <source>Named by the connector, changed</source>
        <translation>حدّده الموصل، وقد تغيّر</translation>
    </message>
    <message>
        <source>Named by the connector</source>
        <translation>حدّده الموصل</translation>
    </message>
    <message>
        <source>Documentation, new</source>
        <translation>من الوثائق، جديد</translation>
    </message>
    <message>
        <source>Documentation, changed</source>
        <translation>من الوثائق، وقد تغيّر</translation>
    </message>
    <message>
        <source>Documentation, kept here</source>
        <translation>من الوثائق، محفوظ هنا</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>من الوثائق</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tick off what is done</source>
        <translation>ضع علامة على ما أنجزته</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>صفحة من دليل المستخدم</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
</context>
<context>
    <name>HublinkStyle</name>
    <message>
        <source>Clear the text</source>
        <translation>مسح النص</translation>
    </message>
</context>
<context>
    <name>IdentityTexts</name>
    <message>
        <source>The key may not read it; that needs no mending for the link.</source>
        <translation>لا يُسمح للمفتاح بقراءة ذلك، ولا يتطلب الربط أي تغيير.</translation>
    </message>
    <message>
        <source>It does not find the person of these values.</source>
        <translation>لم يعثر على الشخص صاحب هذه القيم.</translation>
    </message>
    <message>
        <source>It refused the question.</source>
        <translation>رفض الإجابة عن السؤال.</translation>
    </message>
    <message>
        <source>Its answer holds no name.</source>
        <translation>لا يحتوي رده على اسم.</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>مساحات العمل: %1</translation>
    </message>
    <message>
        <source>%1 accepts the values but did not say whom they belong to.</source>
        <translation>يقبل %1 القيم، لكنه لم يذكر صاحبها.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The values belong to %1.</source>
        <translation>تعود القيم إلى %1.</translation>
    </message>
    <message>
        <source>The values belong to %1. Workspaces: %2</source>
        <translation>تعود القيم إلى %1. مساحات العمل: %2</translation>
    </message>
</context>
<context>
    <name>KeyEndDialog</name>
    <message>
        <source>When the key ends</source>
        <translation>موعد انتهاء المفتاح</translation>
    </message>
    <message>
        <source>If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and one day before, and forgets it when the key is replaced.</source>
        <translation>إذا كان %1 يعرض يومًا أخيرًا للمفتاح، فسجّله هنا. يذكّرك Hublink قبله بأسبوعين ثم قبله بيوم، وينساه عند استبدال المفتاح.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>المفتاح لا ينتهي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>A %1 link was interrupted.</source>
        <translation>انقطعت عملية ربط %1.</translation>
    </message>
    <message>
        <source>Asking StackOne whether the account is there…</source>
        <translation>جارٍ سؤال StackOne عن وجود الحساب…</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> لصالح %1</translation>
    </message>
    <message>
        <source>The %1 account%2 is linked, but not in the list yet.</source>
        <translation>تم ربط حساب %1%2، لكنه ليس في القائمة بعد.</translation>
    </message>
    <message>
        <source>The link was interrupted at its end. Finish adds the account to the list; nothing has to be entered again. Remove deletes it in StackOne and its values in your keychain.</source>
        <translation>انقطع الربط في نهايته. يضيف «إنهاء» الحساب إلى القائمة دون إعادة إدخال أي شيء. أما «إزالة» فيحذفه من StackOne ويحذف قيمه من سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>أصبح %1 في القائمة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>جارٍ إزالة %1…</translation>
    </message>
    <message>
        <source>The account is removed from StackOne and your keychain.</source>
        <translation>تمت إزالة الحساب من StackOne ومن سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>New values for a %1 account%2 are not in their place yet.</source>
        <translation>لم توضع القيم الجديدة لحساب %1%2 في مكانها بعد.</translation>
    </message>
    <message>
        <source>A %1 link%2 is not finished.</source>
        <translation>لم تكتمل عملية ربط %1%2.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones. StackOne may have them already, so it is best to go on.</source>
        <translation>القيم الجديدة محفوظة في سلسلة مفاتيحك إلى جانب القديمة. ربما وصلت إلى StackOne بالفعل، لذا من الأفضل المتابعة.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account, but could not be asked: %1 Discard clears your keychain only.</source>
        <translation>ربما ربط StackOne الحساب، لكن تعذّر سؤاله: %1 يمسح «تجاهل» سلسلة مفاتيحك فقط.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values must be pasted again.</source>
        <translation>يمكنك المتابعة من حيث توقفت. يجب لصق القيم من جديد.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values are still in your keychain.</source>
        <translation>يمكنك المتابعة من حيث توقفت. القيم لا تزال في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform> لا توجد روابط أخرى قيد الانتظار.</numerusform>
            <numerusform> يوجد أيضًا رابط آخر قيد الانتظار.</numerusform>
            <numerusform> يوجد أيضًا رابطان آخران قيد الانتظار.</numerusform>
            <numerusform> توجد أيضًا %n روابط أخرى قيد الانتظار.</numerusform>
            <numerusform> يوجد أيضًا %n رابطًا آخر قيد الانتظار.</numerusform>
            <numerusform> يوجد أيضًا %n رابط آخر قيد الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until somebody links an account for %1.</source>
        <translation>في انتظار أن يربط شخص ما حسابًا لصالح %1.</translation>
    </message>
    <message>
        <source>Waiting until somebody links %1 for %2.</source>
        <translation>في انتظار أن يربط شخص ما %1 لصالح %2.</translation>
    </message>
    <message>
        <source>Hublink looks now and then and tells you. The link works until %1.</source>
        <translation>يتحقق Hublink من حين إلى آخر ويخبرك. يبقى الرابط صالحًا حتى %1.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>تم ربط %1 لصالح %2.</translation>
    </message>
    <message>
        <source>An account was linked</source>
        <translation>تم ربط حساب</translation>
    </message>
    <message>
        <source>The link for %1 expired before it was used.</source>
        <translation>انتهت صلاحية الرابط المخصص لـ %1 قبل استخدامه.</translation>
    </message>
    <message>
        <source>Make a new one with Link account, if the account is still wanted.</source>
        <translation>أنشئ رابطًا جديدًا من «ربط حساب» إذا كان الحساب لا يزال مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message>
        <source>Who is asking</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Go on only if you expected this link. You have not given anything away yet.</source>
        <translation>تابع فقط إذا كنت تتوقع هذا الرابط. لم تقدّم أي معلومات حتى الآن.</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>الحساب لصالح</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>يربط</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>This account is linked already.</source>
        <translation>هذا الحساب مرتبط بالفعل.</translation>
    </message>
    <message>
        <source>What you fill out replaces the values that StackOne has. To link a further account, ask for a link that allows several.</source>
        <translation>ما تملؤه يحل محل القيم الموجودة لدى StackOne. لربط حساب إضافي، اطلب رابطًا يسمح بعدة حسابات.</translation>
    </message>
    <message>
        <source>StackOne does not tell with this link. Ask whoever sent it if you are unsure.</source>
        <translation>لا يذكر StackOne ذلك مع هذا الرابط. اسأل من أرسله إليك إذا لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (المعرّف %2)</translation>
    </message>
    <message>
        <source>Not one that is known on this computer.</source>
        <translation>ليس من المعروفين على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>لا موصلات للاختيار منها</numerusform>
            <numerusform>موصل واحد، تختاره في الصفحة التالية</numerusform>
            <numerusform>موصلان، تختار أحدهما في الصفحة التالية</numerusform>
            <numerusform>%n موصلات، تختار منها في الصفحة التالية</numerusform>
            <numerusform>%n موصلًا، تختار منها في الصفحة التالية</numerusform>
            <numerusform>%n موصل، تختار منها في الصفحة التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>for another %1</source>
        <translation>لمدة %1 أخرى</translation>
    </message>
    <message>
        <source>now. StackOne does not tell until when.</source>
        <translation>الآن. لا يذكر StackOne حتى متى.</translation>
    </message>
    <message>
        <source>now. It was made %1 ago; StackOne does not tell until when it works.</source>
        <translation>الآن. أُنشئ قبل %1، ولا يذكر StackOne حتى متى يبقى صالحًا.</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Asking your keychain…</source>
        <translation>جارٍ سؤال سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Asking StackOne about the link…</source>
        <translation>جارٍ سؤال StackOne عن الرابط…</translation>
    </message>
    <message>
        <source>Asking StackOne for the connector…</source>
        <translation>جارٍ طلب الموصل من StackOne…</translation>
    </message>
    <message>
        <source>Getting the connection guide…</source>
        <translation>جارٍ جلب دليل الاتصال…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>جارٍ إنشاء الرابط…</translation>
    </message>
    <message>
        <source>Paste the link that you were sent.</source>
        <translation>الصق الرابط الذي أُرسل إليك.</translation>
    </message>
    <message>
        <source>This is no link that Hublink can follow. Copy the whole link again, from https to its end.</source>
        <translation>هذا ليس رابطًا يستطيع Hublink اتباعه. انسخ الرابط كاملًا مرة أخرى، من https حتى نهايته.</translation>
    </message>
    <message>
        <source>This is far too long for a link. Copy the link alone, without the text around it.</source>
        <translation>هذا النص أطول بكثير من أن يكون رابطًا. انسخ الرابط وحده، دون النص المحيط به.</translation>
    </message>
    <message>
        <source>This link is not secure: it begins with http instead of https. Ask whoever sent it for a secure one.</source>
        <translation>هذا الرابط غير آمن: فهو يبدأ بـ http بدلًا من https. اطلب رابطًا آمنًا ممن أرسله إليك.</translation>
    </message>
    <message>
        <source>This link hides where it leads: it really leads to %1. Do not use it.</source>
        <translation>يخفي هذا الرابط وجهته: فهو يؤدي في الحقيقة إلى %1. لا تستخدمه.</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not StackOne. Your values would go there. If you trust that address, add it in the settings first.</source>
        <translation>يؤدي هذا الرابط إلى %1، وهو ليس StackOne. ستُرسل قيمك إلى هناك. إذا كنت تثق بهذا العنوان، فأضفه في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>This address belongs to StackOne but opens no link: its code is missing. Copy the whole link, to its end.</source>
        <translation>يعود هذا العنوان إلى StackOne لكنه لا يفتح أي رابط: ينقصه الرمز. انسخ الرابط كاملًا حتى نهايته.</translation>
    </message>
    <message>
        <source>The code in this link is damaged or incomplete. Copy the whole link again, from https to its end.</source>
        <translation>الرمز في هذا الرابط تالف أو ناقص. انسخ الرابط كاملًا مرة أخرى، من https حتى نهايته.</translation>
    </message>
    <message>
        <source>Links that somebody sent cannot be used on this computer: your IT department switched them off. Ask there, or link in another way.</source>
        <translation>لا يمكن استخدام الروابط المرسلة من الآخرين على هذا الكمبيوتر: فقد عطّلها قسم تقنية المعلومات لديك. اسأل القسم، أو اربط بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A mail filter (%1) put its own address in place of the link, and Hublink does not visit that. Open it in your browser, copy the address that appears there, and paste it here.</source>
        <translation>وضع مرشّح بريد (%1) عنوانه مكان الرابط، ولا يزور Hublink ذلك العنوان. افتحه في متصفحك، وانسخ العنوان الذي يظهر هناك، ثم الصقه هنا.</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <translation>اختر قيمة %1.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>أدخل قيمة %1.</translation>
    </message>
    <message>
        <source>The %1 takes digits only.</source>
        <translation>لا تقبل قيمة %1 إلا الأرقام.</translation>
    </message>
    <message>
        <source>The %1 does not have the form that the connector expects.</source>
        <translation>قيمة %1 ليست بالشكل الذي يتوقعه الموصل.</translation>
    </message>
    <message>
        <source>The %1 must be an e-mail address.</source>
        <translation>يجب أن تكون قيمة %1 عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The %1 must be a web address that begins with https:// or http://.</source>
        <translation>يجب أن تكون قيمة %1 عنوان ويب يبدأ بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>The %1 must be an address with its scheme, like https://.</source>
        <translation>يجب أن تكون قيمة %1 عنوانًا كاملًا مع بدايته، مثل https://‎.</translation>
    </message>
    <message>
        <source>The %1 must be a UUID: 32 digits and letters in five groups.</source>
        <translation>يجب أن تكون قيمة %1 معرّف UUID: ‏32 رقمًا وحرفًا في خمس مجموعات.</translation>
    </message>
    <message>
        <source>The %1 must be a date like 2026-12-31.</source>
        <translation>يجب أن تكون قيمة %1 تاريخًا مثل ‎2026-12-31.</translation>
    </message>
    <message>
        <source>The %1 must be a date and time like 2026-12-31T10:00:00Z.</source>
        <translation>يجب أن تكون قيمة %1 تاريخًا ووقتًا مثل ‎2026-12-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>المحاسبة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Ticketing</source>
        <translation>التذاكر</translation>
    </message>
</context>
<context>
    <name>LogDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a request to see what StackOne asked the provider.</source>
        <translation>حدّد طلبًا لترى ما طلبه StackOne من المزود.</translation>
    </message>
    <message>
        <source>StackOne tells no steps of this request.</source>
        <translation>لا يذكر StackOne خطوات هذا الطلب.</translation>
    </message>
    <message>
        <source>Asked of the provider</source>
        <translation>ما طُلب من المزود</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>status of an answer, time it took</comment>
        <translation>%1، %2 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <source>Logs of %1</source>
        <translation>سجلات %1</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>جارٍ قراءة السجلات…</translation>
    </message>
    <message>
        <source>StackOne has no logs of this account.</source>
        <translation>لا توجد لدى StackOne سجلات لهذا الحساب.</translation>
    </message>
    <message>
        <source>Logs appear after the first request, and are kept for 90 days at most.</source>
        <translation>تظهر السجلات بعد أول طلب، ويُحتفظ بها 90 يومًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>About Hublink</source>
        <translation>حول Hublink</translation>
    </message>
    <message>
        <source>There is no connection guide for %1 on this computer.</source>
        <translation>لا يوجد دليل الاتصال الخاص بـ %1 على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Reconnect shows the guide that StackOne names.</source>
        <translation>يعرض «إعادة الاتصال» الدليل الذي يحدده StackOne.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Looking at everything that linking needs…</source>
        <translation>جارٍ فحص كل ما يحتاج إليه الربط…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>معلومات التشخيص موجودة الآن في الحافظة.</translation>
    </message>
    <message>
        <source>They hold no keys or passwords. Read them before you send them to somebody.</source>
        <translation>لا تتضمّن مفاتيح ولا كلمات مرور. اقرأها قبل إرسالها إلى أحد.</translation>
    </message>
</context>
<context>
    <name>MendTexts</name>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>لم يعد هذا الحساب موجودًا لدى StackOne. اربطه من جديد، أو أزله من هنا.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>The connector %1 seems to be switched off in the StackOne project. Switch it on there, then re-verify.</source>
        <translation>يبدو أن الموصل %1 معطّل في مشروع StackOne. فعّله هناك، ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>فتح StackOne</translation>
    </message>
    <message>
        <source>A right is missing at %1. Ask an administrator there for it, then reconnect.</source>
        <translation>تنقص صلاحية لدى %1. اطلبها من أحد المسؤولين هناك، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Generate or copy the key at %1 again and replace it. Hublink leads you there and checks it before anything changes.</source>
        <translation>أنشئ المفتاح أو انسخه من %1 مرة أخرى، ثم استبدله. يرشدك Hublink إلى هناك، ويتحقق منه قبل أن يتغيّر أي شيء.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Fill out the values of %1 again, or sign in there again.</source>
        <translation>املأ قيم %1 من جديد، أو سجّل الدخول هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>The key ended on %1.</source>
        <translation>انتهت صلاحية المفتاح في %1.</translation>
    </message>
    <message>
        <source>The key ends today.</source>
        <translation>تنتهي صلاحية المفتاح اليوم.</translation>
    </message>
    <message>
        <source>The key ends on %1.</source>
        <translation>تنتهي صلاحية المفتاح في %1.</translation>
    </message>
    <message>
        <source>Make a new one at %1 before, and replace it here.</source>
        <translation>أنشئ مفتاحًا جديدًا لدى %1 قبل ذلك، ثم استبدل المفتاح هنا.</translation>
    </message>
    <message>
        <source>It was suspended in StackOne. StackOne&apos;s Accounts page can let it go on.</source>
        <translation>تم تعليقه في StackOne. يمكن استئنافه من صفحة Accounts في StackOne.</translation>
    </message>
    <message>
        <source>Hublink does not know this status. StackOne&apos;s Accounts page tells more.</source>
        <translation>لا يعرف Hublink هذه الحالة. ستجد تفاصيل أكثر في صفحة Accounts في StackOne.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Checked: all is well</source>
        <translation>تم التحقق: كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>لم ينجح: %1</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>عاد إلى العمل</translation>
    </message>
    <message>
        <source>Changed in StackOne: %1</source>
        <translation>تغيّر في StackOne: %1</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>تم استبدال القيم</translation>
    </message>
    <message>
        <source>Not in StackOne any more</source>
        <translation>لم يعد موجودًا في StackOne</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Show the whole answer</source>
        <translation>عرض الرد كاملًا</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>الرد كاملًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة التجربة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Everything here is practice: nothing leaves this computer.</source>
        <translation>كل شيء هنا للتجربة: لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place and keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is that of its network settings, or of the variables https_proxy and no_proxy.</source>
        <translation>وكيل النظام هو المحدّد في إعدادات الشبكة فيه، أو في المتغيرين https_proxy و no_proxy.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>For example http://proxy.example:8080, or socks5:// for SOCKS.</source>
        <translation>مثال: http://proxy.example:8080، أو socks5://‎ لوكيل SOCKS.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Empty if the proxy lets everybody through.</source>
        <translation>يُترك فارغًا إذا كان الوكيل يسمح بمرور الجميع.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in your keychain. Empty: the one that is kept stays.</source>
        <translation>تُحفظ في سلسلة مفاتيحك. إذا تُركت فارغة: تبقى الكلمة المحفوظة.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>استخدام هذا الوكيل</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the further certificates</source>
        <translation>إزالة الشهادات الإضافية</translation>
    </message>
    <message>
        <source>Further certificates to trust</source>
        <translation>شهادات إضافية موثوق بها</translation>
    </message>
    <message>
        <source>For a network that inspects secure connections. The file is in PEM or DER form; the system&apos;s certificates count in any case.</source>
        <translation>لشبكة تفحص الاتصالات الآمنة. يكون الملف بتنسيق PEM أو DER، وتبقى شهادات النظام معتمدة في كل الأحوال.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Asks StackOne and Hive for their front pages, the way everything else is asked. Nothing of yours is sent.</source>
        <translation>يطلب الصفحة الرئيسية من StackOne ومن Hive بالطريقة نفسها التي يُطلب بها كل شيء آخر. لا يُرسل أي شيء يخصك.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, for example http://proxy.example:8080, without a user name.</source>
        <translation>أدخل عنوان الوكيل، مثل http://proxy.example:8080، دون اسم مستخدم.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>Secure connection with %1</source>
        <translation>الاتصال الآمن مع %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NewValuesPage</name>
    <message>
        <source>Replace the key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Reconnect the account</source>
        <translation>إعادة اتصال الحساب</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <comment>connector and name</comment>
        <translation>الحساب %2 في %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>The new values of the last attempt are still here. Do not generate others at %1: StackOne may have these already.</source>
        <translation>القيم الجديدة من آخر محاولة لا تزال هنا. لا تنشئ قيمًا أخرى لدى %1: ربما وصلت هذه إلى StackOne بالفعل.</translation>
    </message>
    <message>
        <source>The next pages lead you to the key at %1. You paste it, and Hublink checks it there.</source>
        <translation>ترشدك الصفحات التالية إلى المفتاح لدى %1. تلصقه أنت، ويتحقق Hublink منه هناك.</translation>
    </message>
    <message>
        <source>The next pages lead you through the connection of %1.</source>
        <translation>ترشدك الصفحات التالية خلال الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Then StackOne gets it, and your keychain. Until both have it and it works, what is there now stays untouched.</source>
        <translation>ثم يُرسل إلى StackOne ويُحفظ في سلسلة مفاتيحك. وإلى أن يصل إليهما ويعمل، يبقى الموجود حاليًا دون تغيير.</translation>
    </message>
    <message>
        <source>Then your keychain gets it. Until it is known to work, what is there now stays untouched.</source>
        <translation>ثم يُحفظ في سلسلة مفاتيحك. وإلى أن يتأكد أنه يعمل، يبقى الموجود حاليًا دون تغيير.</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>مفتاح API لمشروع StackOne غير محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back. Or ask whoever runs the project for a link, and use Link account.</source>
        <translation>أدخله ضمن «المشاريع» في النافذة الرئيسية، ثم عد إلى هنا. أو اطلب رابطًا من المسؤول عن المشروع، واستخدم «ربط حساب».</translation>
    </message>
    <message>
        <source>Close this window and link the account again.</source>
        <translation>أغلق هذه النافذة واربط الحساب من جديد.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 already has a %2 account in this project.</source>
        <translation>لدى %1 حساب في %2 ضمن هذا المشروع بالفعل.</translation>
    </message>
    <message>
        <source>You can give that account the new values, or link a further one.</source>
        <translation>يمكنك إعطاء ذلك الحساب القيم الجديدة، أو ربط حساب إضافي.</translation>
    </message>
    <message>
        <source>Update that account</source>
        <translation>تحديث ذلك الحساب</translation>
    </message>
    <message>
        <source>Link a further account</source>
        <translation>ربط حساب إضافي</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>استخدام رابط آخر</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>العودة إلى «مكان الربط»</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>The key of the %1 account %2 ends soon.</source>
        <translation>تنتهي صلاحية مفتاح الحساب %2 في %1 قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>لا تنتهي صلاحية مفتاح أي حساب قريبًا.</numerusform>
            <numerusform>تنتهي صلاحية مفتاح حساب واحد قريبًا.</numerusform>
            <numerusform>تنتهي صلاحية مفتاحي حسابين قريبًا.</numerusform>
            <numerusform>تنتهي صلاحية مفاتيح %n حسابات قريبًا.</numerusform>
            <numerusform>تنتهي صلاحية مفاتيح %n حسابًا قريبًا.</numerusform>
            <numerusform>تنتهي صلاحية مفاتيح %n حساب قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them before they end.</source>
        <translation>استبدلها قبل انتهاء صلاحيتها.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The %1 account %2 stopped working.</source>
        <translation>توقف الحساب %2 في %1 عن العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>لم يتوقف أي حساب عن العمل.</numerusform>
            <numerusform>توقف حساب واحد عن العمل.</numerusform>
            <numerusform>توقف حسابان عن العمل.</numerusform>
            <numerusform>توقفت %n حسابات عن العمل.</numerusform>
            <numerusform>توقف %n حسابًا عن العمل.</numerusform>
            <numerusform>توقف %n حساب عن العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink shows why and what to do.</source>
        <translation>يوضح Hublink السبب وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were empty, but your keychain holds values of Hublink.</source>
        <translation>كانت سجلات Hublink فارغة، لكن سلسلة مفاتيحك تحتوي على قيم تخصه.</translation>
    </message>
    <message>
        <source>The accounts come back from StackOne with the next refresh. A project that is missing can be added again with its API key.</source>
        <translation>ستعود الحسابات من StackOne مع التحديث التالي. إذا نقص مشروع، فيمكن إضافته من جديد بمفتاح API الخاص به.</translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>كانت سجلات Hublink تالفة. تعذّر إنقاذ أي منها.</numerusform>
            <numerusform>كانت سجلات Hublink تالفة. تم إنقاذ سجل واحد منها.</numerusform>
            <numerusform>كانت سجلات Hublink تالفة. تم إنقاذ سجلين منها.</numerusform>
            <numerusform>كانت سجلات Hublink تالفة. تم إنقاذ %Ln سجلات منها.</numerusform>
            <numerusform>كانت سجلات Hublink تالفة. تم إنقاذ %Ln سجلًا منها.</numerusform>
            <numerusform>كانت سجلات Hublink تالفة. تم إنقاذ %Ln سجل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink&apos;s records were damaged. None of them could be read.</source>
        <translation>كانت سجلات Hublink تالفة. تعذّرت قراءة أي منها.</translation>
    </message>
    <message>
        <source>The rest comes back from StackOne with the next refresh. A project that is missing can be added again with its API key. The damaged file is kept: %1</source>
        <translation>سيعود الباقي من StackOne مع التحديث التالي. إذا نقص مشروع، فيمكن إضافته من جديد بمفتاح API الخاص به. الملف التالف محفوظ: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>An account, a guide, or what you want to do</source>
        <translation>حساب أو دليل أو ما تريد فعله</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was found, and more about it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProjectPart</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>معرّف المالك</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>معرّف العميل لديك.</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>اسم المالك</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>اسم العميل كما يقرؤه الناس.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>مفتاح API الخاص بـ StackOne</translation>
    </message>
    <message>
        <source>You are in the sandbox. Its project has a practice key.</source>
        <translation>أنت في بيئة التجربة. لمشروعها مفتاح تجريبي.</translation>
    </message>
    <message>
        <source>Copy practice key</source>
        <translation>نسخ المفتاح التجريبي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace the StackOne API key</source>
        <translation>استبدال مفتاح API الخاص بـ StackOne</translation>
    </message>
    <message>
        <source>The StackOne API key is kept in your keychain.</source>
        <translation>مفتاح API الخاص بـ StackOne محفوظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>تنتهي صلاحيته بعد</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 أيام</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات إضافية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Who connects, for example an e-mail address.</source>
        <translation>من يُجري الاتصال، مثل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>What the account is called in lists.</source>
        <translation>اسم الحساب كما يظهر في القوائم.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Link a further account even if the owner has one</source>
        <translation>ربط حساب إضافي حتى إذا كان لدى المالك حساب</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>مشروع آخر</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>أدخل قيمة %1.</translation>
    </message>
</context>
<context>
    <name>ProjectsPlace</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>All accounts of a project are listed on the Accounts page. Its API key is kept in your keychain.</source>
        <translation>تظهر كل حسابات المشروع في صفحة الحسابات. ويُحفظ مفتاح API الخاص به في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Your IT department chose the projects of this computer. Enter the API key of each with Edit.</source>
        <translation>اختار قسم تقنية المعلومات لديك مشاريع هذا الكمبيوتر. أدخل مفتاح API لكل منها باستخدام «تعديل».</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>الاسم الذي تختاره له.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>مفتاح API الخاص بـ StackOne</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>إذا تُرك فارغًا: العنوان المعتاد.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Where its pages are. Empty: the usual one.</source>
        <translation>مكان صفحاته. إذا تُرك فارغًا: العنوان المعتاد.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Its API key is not kept here, so it is not refreshed.</source>
        <translation>مفتاح API الخاص به غير محفوظ هنا، لذلك لا يتم تحديثه.</translation>
    </message>
    <message>
        <source>Kept in your keychain. Fill it out only to replace it.</source>
        <translation>محفوظ في سلسلة مفاتيحك. املأ الحقل فقط إذا أردت استبداله.</translation>
    </message>
    <message>
        <source>It needs the scope Platform API with read and write.</source>
        <translation>يحتاج إلى النطاق Platform API للقراءة والكتابة.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بدون لون</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>أدخل قيمة %1.</translation>
    </message>
    <message>
        <source>Enter the key once more: the kept one is for the other address.</source>
        <translation>أدخل المفتاح مرة أخرى: المفتاح المحفوظ يخص العنوان الآخر.</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>إزالة المشروع</translation>
    </message>
    <message>
        <source>Remove the project %1 from this computer?</source>
        <translation>هل تريد إزالة المشروع %1 من هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Its accounts leave the list and its API key leaves your keychain. Values of its accounts that are kept here have to be removed before, account by account. Nothing changes in StackOne.</source>
        <translation>ستُزال حساباته من القائمة، ويُزال مفتاح API الخاص به من سلسلة مفاتيحك. يجب قبل ذلك إزالة قيم حساباته المحفوظة هنا، حسابًا بعد حساب. لن يتغيّر شيء في StackOne.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reads all accounts of your projects again (F5)</source>
        <translation>يقرأ كل حسابات مشاريعك من جديد (F5)</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>إلغاء التحديث</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>جارٍ تحديث %1…</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>جارٍ تحديث %1: لا حسابات حتى الآن…</numerusform>
            <numerusform>جارٍ تحديث %1: حساب واحد حتى الآن…</numerusform>
            <numerusform>جارٍ تحديث %1: حسابان حتى الآن…</numerusform>
            <numerusform>جارٍ تحديث %1: %Ln حسابات حتى الآن…</numerusform>
            <numerusform>جارٍ تحديث %1: %Ln حسابًا حتى الآن…</numerusform>
            <numerusform>جارٍ تحديث %1: %Ln حساب حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>StackOne asks to wait %1. The refresh goes on by itself.</source>
        <translation>يطلب StackOne الانتظار لمدة %1. سيُستأنف التحديث تلقائيًا.</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>لم يتم التحديث بعد</translation>
    </message>
    <message>
        <source>%1. Accounts could not be checked: %2</source>
        <comment>state and reason</comment>
        <translation>%1. تعذّر التحقق من بعض الحسابات: %2</translation>
    </message>
    <message>
        <source>%1. A project&apos;s API key is gone from your keychain; enter it under Projects.</source>
        <translation>%1. لم يعد مفتاح API لأحد المشاريع موجودًا في سلسلة مفاتيحك؛ أدخله ضمن «المشاريع».</translation>
    </message>
    <message>
        <source>%1. The newest attempt did not work: %2</source>
        <comment>state and reason</comment>
        <translation>%1. لم تنجح آخر محاولة: %2</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومة مفيدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>It is gone from StackOne.</source>
        <translation>لم يعد موجودًا في StackOne.</translation>
    </message>
    <message>
        <source>StackOne still has it, and so has this computer.</source>
        <translation>لا يزال موجودًا في StackOne وعلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your keychain still has its values.</source>
        <translation>لا تزال قيمه في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>It could not be taken off this list.</source>
        <translation>تعذّرت إزالته من هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>إزالة حساب</translation>
    </message>
    <message>
        <source>Remove accounts</source>
        <translation>إزالة حسابات</translation>
    </message>
    <message>
        <source>Remove the %1 account %2?</source>
        <translation>هل تريد إزالة الحساب %2 في %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>ليس هناك حساب لإزالته.</numerusform>
            <numerusform>هل تريد إزالة حساب واحد؟</numerusform>
            <numerusform>هل تريد إزالة حسابين؟</numerusform>
            <numerusform>هل تريد إزالة %n حسابات؟</numerusform>
            <numerusform>هل تريد إزالة %n حسابًا؟</numerusform>
            <numerusform>هل تريد إزالة %n حساب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا حسابات أخرى</numerusform>
            <numerusform>وحساب آخر</numerusform>
            <numerusform>وحسابان آخران</numerusform>
            <numerusform>و%n حسابات أخرى</numerusform>
            <numerusform>و%n حسابًا آخر</numerusform>
            <numerusform>و%n حساب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values are deleted from your keychain.</source>
        <translation>ستُحذف قيمه من سلسلة مفاتيحك.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>لن تُحذف قيم أي حساب من سلسلة مفاتيحك.</numerusform>
            <numerusform>ستُحذف قيم حساب واحد من سلسلة مفاتيحك.</numerusform>
            <numerusform>ستُحذف قيم حسابين من سلسلة مفاتيحك.</numerusform>
            <numerusform>ستُحذف قيم %n حسابات من سلسلة مفاتيحك.</numerusform>
            <numerusform>ستُحذف قيم %n حسابًا من سلسلة مفاتيحك.</numerusform>
            <numerusform>ستُحذف قيم %n حساب من سلسلة مفاتيحك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It disappears from this list.</source>
        <translation>سيختفي من هذه القائمة.</translation>
    </message>
    <message>
        <source>They disappear from this list.</source>
        <translation>ستختفي من هذه القائمة.</translation>
    </message>
    <message>
        <source>What stays in StackOne comes back to this list with the next refresh.</source>
        <translation>ما يبقى في StackOne يعود إلى هذه القائمة مع التحديث التالي.</translation>
    </message>
    <message>
        <source>It is taken out of the configuration of: %1.</source>
        <translation>سيُزال من تكوين: %1.</translation>
    </message>
    <message>
        <source>The keys themselves stay valid at their providers until they are deleted there.</source>
        <translation>تبقى المفاتيح نفسها صالحة لدى مزوديها إلى أن تُحذف هناك.</translation>
    </message>
    <message>
        <source>The key itself stays valid in %1 until you delete or regenerate it there.</source>
        <translation>يبقى المفتاح نفسه صالحًا لدى %1 إلى أن تحذفه أو تعيد إنشاءه هناك.</translation>
    </message>
    <message>
        <source>Delete it in StackOne, too. Whatever uses it there stops.</source>
        <translation>حذفه من StackOne أيضًا. سيتوقف كل ما يستخدمه هناك.</translation>
    </message>
    <message>
        <source>Delete them in StackOne, too. Whatever uses them there stops.</source>
        <translation>حذفها من StackOne أيضًا. سيتوقف كل ما يستخدمها هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>عدم حذف أي منها من StackOne.</numerusform>
            <numerusform>حذف واحد منها من StackOne أيضًا. سيتوقف كل ما يستخدمه هناك.</numerusform>
            <numerusform>حذف اثنين منها من StackOne أيضًا. سيتوقف كل ما يستخدمهما هناك.</numerusform>
            <numerusform>حذف %n منها من StackOne أيضًا. سيتوقف كل ما يستخدمها هناك.</numerusform>
            <numerusform>حذف %n منها من StackOne أيضًا. سيتوقف كل ما يستخدمها هناك.</numerusform>
            <numerusform>حذف %n منها من StackOne أيضًا. سيتوقف كل ما يستخدمها هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s API key is not kept here, so StackOne is not touched.</source>
        <translation>مفتاح API الخاص بالمشروع غير محفوظ هنا، لذلك لن يتغيّر شيء في StackOne.</translation>
    </message>
    <message>
        <source>The API key of a project is not kept here, so StackOne is not touched.</source>
        <translation>مفتاح API لأحد المشاريع غير محفوظ هنا، لذلك لن يتغيّر شيء في StackOne.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>حدّده قسم تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Pages change without moving.</source>
        <translation>تتبدّل الصفحات دون حركة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Changes at once, or when the assistant that is open has been closed.</source>
        <translation>يتغيّر فورًا، أو عند إغلاق المساعد المفتوح.</translation>
    </message>
    <message>
        <source>Accounts and guides</source>
        <translation>الحسابات والأدلة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>بدون تحقق تلقائي</translation>
    </message>
    <message>
        <source>Check kept values again</source>
        <translation>التحقق من القيم المحفوظة مجددًا</translation>
    </message>
    <message>
        <source>Values in your keychain are checked with their providers, one account at a time, never on battery or on a metered network.</source>
        <translation>يجري التحقق من القيم في سلسلة مفاتيحك لدى مزوديها، حسابًا بعد حساب. ولا يحدث ذلك أثناء العمل بالبطارية أو على شبكة محدودة الاستخدام.</translation>
    </message>
    <message>
        <source>Show pictures of guides from the web</source>
        <translation>عرض صور الأدلة من الويب</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads the guide.</source>
        <translation>سيعلم الكمبيوتر الآخر أن شخصًا ما يقرأ الدليل.</translation>
    </message>
    <message>
        <source>This could not be changed.</source>
        <translation>تعذّر تغيير هذا.</translation>
    </message>
    <message>
        <source>Check whether you may write to the configuration of your desktop.</source>
        <translation>تحقق من إمكانية الكتابة في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>البدء مع الكمبيوتر في الخلفية</translation>
    </message>
    <message>
        <source>Hublink follows your accounts without its window and tells when one stops working.</source>
        <translation>يتابع Hublink حساباتك دون نافذة ويُعلمك عندما يتوقف أحدها عن العمل.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Other StackOne addresses</source>
        <translation>عناوين StackOne الأخرى</translation>
    </message>
    <message>
        <source>Hublink follows links from stackone.com. Add another address only if you know who runs it: what you fill out after following a link from there is sent there.</source>
        <translation>يتبع Hublink الروابط من stackone.com. لا تضف عنوانًا آخر إلا إذا كنت تعرف المسؤول عنه: فما تملؤه بعد اتباع رابط منه يُرسل إليه.</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>العناوين الموثوق بها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>الوثوق بهذا العنوان</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>What the links begin with.</source>
        <translation>ما تبدأ به الروابط.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Where the values are sent.</source>
        <translation>المكان الذي تُرسل إليه القيم.</translation>
    </message>
    <message>
        <source>%1, values to %2</source>
        <translation>%1، القيم إلى %2</translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the set-up to a file</source>
        <translation>حفظ الإعداد في ملف</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Load a set-up from a file</source>
        <translation>تحميل إعداد من ملف</translation>
    </message>
    <message>
        <source>Accounts, projects and settings as a file</source>
        <translation>الحسابات والمشاريع والإعدادات في ملف</translation>
    </message>
    <message>
        <source>To take everything along. Keys and values stay in the keychain of this computer; they are entered again on the other one.</source>
        <translation>لنقل كل شيء معك. تبقى المفاتيح والقيم في سلسلة المفاتيح على هذا الكمبيوتر، وتُدخل من جديد على الكمبيوتر الآخر.</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>حفظ الإعداد</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>ملفات الإعداد (*.json)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذّر حفظ الملف.</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether there is room, then try again.</source>
        <translation>تحقق مما إذا كان مسموحًا لك بالكتابة هناك ومن وجود مساحة كافية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>تم حفظ الإعداد.</translation>
    </message>
    <message>
        <source>On the other computer, load it in the settings of Hublink. It holds no secrets, but it names your accounts and their owners.</source>
        <translation>حمّله على الكمبيوتر الآخر من إعدادات Hublink. لا يحتوي على أي أسرار، لكنه يذكر أسماء حساباتك ومالكيها.</translation>
    </message>
    <message>
        <source>Load a set-up</source>
        <translation>تحميل إعداد</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Check whether it is still there and whether you may read it.</source>
        <translation>تحقق مما إذا كان لا يزال موجودًا وكان مسموحًا لك بقراءته.</translation>
    </message>
    <message>
        <source>This file is no set-up that Hublink can load.</source>
        <translation>هذا الملف ليس ملف إعداد يمكن لـ Hublink تحميله.</translation>
    </message>
    <message>
        <source>Choose a file that was saved in the settings of Hublink.</source>
        <translation>اختر ملفًا تم حفظه من إعدادات Hublink.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 is at %2.</source>
        <translation>عنوان المشروع %1 هو %2.</translation>
    </message>
    <message>
        <source>Links from %1 will be trusted; what you enter for them goes to %2.</source>
        <translation>سيتم الوثوق بالروابط من %1؛ وما تدخله لها يُرسل إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>لا شيء منها موجود هنا من قبل.</numerusform>
            <numerusform>عنصر واحد موجود هنا بالفعل ويبقى كما هو.</numerusform>
            <numerusform>عنصران موجودان هنا بالفعل ويبقيان كما هما.</numerusform>
            <numerusform>%n عناصر موجودة هنا بالفعل وتبقى كما هي.</numerusform>
            <numerusform>%n عنصرًا موجودًا هنا بالفعل تبقى كما هي.</numerusform>
            <numerusform>%n عنصر موجود هنا بالفعل تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>كل العناصر مسموح بها على هذا الكمبيوتر.</numerusform>
            <numerusform>عنصر واحد غير مسموح به على هذا الكمبيوتر.</numerusform>
            <numerusform>عنصران غير مسموح بهما على هذا الكمبيوتر.</numerusform>
            <numerusform>%n عناصر غير مسموح بها على هذا الكمبيوتر.</numerusform>
            <numerusform>%n عنصرًا غير مسموح بها على هذا الكمبيوتر.</numerusform>
            <numerusform>%n عنصر غير مسموح بها على هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this to Hublink?</source>
        <translation>هل تريد إضافة هذا إلى Hublink؟</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The set-up is loaded.</source>
        <translation>تم تحميل الإعداد.</translation>
    </message>
    <message>
        <source>Enter the API key of each project in Projects. Accounts that were kept on the other computer alone ask for their values on the Accounts page.</source>
        <translation>أدخل مفتاح API لكل مشروع ضمن «المشاريع». أما الحسابات التي كانت محفوظة على الكمبيوتر الآخر فقط، فتطلب قيمها في صفحة الحسابات.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Link an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>قراءة كل الحسابات من جديد</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>الانتقال إلى الرسائل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>تطبيقات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>تعذّر فتح أي متصفح. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>The address works on this computer, until the sign-in is done.</source>
        <translation>يعمل العنوان على هذا الكمبيوتر، حتى ينتهي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مرة أخرى</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser and allow the access. This page goes on by itself when you are done.</source>
        <translation>سجّل الدخول إلى %1 في متصفحك واسمح بالوصول. ستتابع هذه الصفحة تلقائيًا عندما تنتهي.</translation>
    </message>
    <message>
        <source>Time left: %1:%2. Cancel stops the sign-in.</source>
        <translation>الوقت المتبقي: %1:%2. يوقف «إلغاء» تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم إيقافه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <comment>state and seconds</comment>
        <translation>%1 · %2 ث</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The kept values are gone from the keychain. Link the account again.</source>
        <translation>لم تعد القيم المحفوظة موجودة في سلسلة المفاتيح. اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values.</source>
        <translation>يرفض %1 القيم المحفوظة.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values. It says: %2</source>
        <translation>يرفض %1 القيم المحفوظة. وهذا رده: %2</translation>
    </message>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>لم يعد هذا الحساب موجودًا لدى StackOne. اربطه من جديد، أو أزله من هنا.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقة</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>الخطوة %1 من %2: %3، %4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1، عدد الخطوات: %2</translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>لا أسطر مخفية. إظهار</numerusform>
            <numerusform>سطر واحد مخفي. إظهار</numerusform>
            <numerusform>سطران مخفيان. إظهار</numerusform>
            <numerusform>%n أسطر مخفية. إظهار</numerusform>
            <numerusform>%n سطرًا مخفيًا. إظهار</numerusform>
            <numerusform>%n سطر مخفي. إظهار</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ممنوع دائمًا</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>مفتاح API لمشروع StackOne غير محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back.</source>
        <translation>أدخله ضمن «المشاريع» في النافذة الرئيسية، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>In StackOne, give the API key the scopes Platform API and Actions.</source>
        <translation>في StackOne، امنح مفتاح API النطاقين Platform API و Actions.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>This is Hublink %1.</source>
        <translation>هذا هو Hublink %1.</translation>
    </message>
    <message>
        <source>Your accounts and settings are as they were.</source>
        <translation>حساباتك وإعداداتك كما كانت.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>May Hublink look for newer versions once a day?</source>
        <translation>هل تسمح لـ Hublink بالبحث عن إصدارات أحدث مرة كل يوم؟</translation>
    </message>
    <message>
        <source>It asks %1 and tells nothing but its own version.</source>
        <translation>يوجّه Hublink السؤال إلى %1 ولا يذكر سوى إصداره.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Hublink %1 is there.</source>
        <translation>يتوفر الآن Hublink %1.</translation>
    </message>
    <message>
        <source>%1 tells what is new and how to get it.</source>
        <translation>تجد في %1 ما هو جديد وكيفية الحصول عليه.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where newer versions are announced. Empty: nobody is asked.</source>
        <translation>المكان الذي يُعلن فيه عن الإصدارات الأحدث. إذا تُرك فارغًا: لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>البحث عن إصدارات أحدث مرة كل يوم</translation>
    </message>
    <message>
        <source>Tells nothing but the version of Hublink, and installs nothing.</source>
        <translation>لا يذكر سوى إصدار Hublink، ولا يثبّت أي شيء.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use these values</source>
        <translation>استخدام هذه القيم</translation>
    </message>
    <message>
        <source>The %1 takes up to %L2 characters. The rest was left out.</source>
        <translation>الحد الأقصى لقيمة %1 من الأحرف هو %L2. تُرك الباقي.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>لصق %1</translation>
    </message>
    <message>
        <source>Takes the %1 from the clipboard</source>
        <translation>يأخذ قيمة %1 من الحافظة</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استعادة ما أُزيل</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, which is kept.</source>
        <translation>تبدأ قيمة %1 أو تنتهي بمسافة، وقد أُبقي عليها.</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>إزالة المسافة</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without a user name and without anything after a question mark.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://‎، دون اسم مستخدم ودون أي شيء بعد علامة استفهام.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the %1 first.</source>
        <translation>لا يوجد نص في الحافظة. انسخ قيمة %1 أولًا.</translation>
    </message>
    <message>
        <source>Not taken from the clipboard. %1</source>
        <translation>لم يؤخذ شيء من الحافظة. %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>hublink::ui::AskPage</name>
    <message>
        <source>&amp;Make link</source>
        <translation>&amp;إنشاء رابط</translation>
    </message>
</context>
<context>
    <name>hublink::ui::ConnectPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;اتصال</translation>
    </message>
</context>
<context>
    <name>hublink::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What Hublink says when something goes wrong, and what helps. Hive stands for any provider.</source>
        <translation>ما يقوله Hublink عند حدوث مشكلة، وما يفيد في حلها. يمثّل Hive هنا أي مزود.</translation>
    </message>
</context>
<context>
    <name>hublink::ui::OutcomeTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>status and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
</context>
<context>
    <name>hublink::ui::Page</name>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>hublink::ui::SpokenRole</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen for, and the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
