### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = تسجيل الدخول
sign-in-lead = لمن يديرون التمارين ولهم حساب على هذا الخادم. من يشغّل الخادم هو من ينشئ الحسابات؛ ويستطيع الميسّر أن يسمح لضيف بفتح حساب.
sign-in-name = الاسم
sign-in-password = كلمة السر
sign-in-back = رجوع
account-title = الحساب
account-as = سجّلتم الدخول باسم { $name }.
account-nameless = هذا حساب من يشغّل الخادم. لا اسم له ولا كلمة سر: الرابط الذي يطبعه الخادم عند تشغيله يقود إلى هنا مرة واحدة. الأمر «detente account link» يطبع رابطًا آخر.
account-password = كلمة السر
account-old = كلمة السر الحالية
account-new = كلمة السر الجديدة
account-new-hint = { $min } حرفًا على الأقل. تُنهى الجلسات على الأجهزة الأخرى.
account-change = تغيير كلمة السر
account-choose = اختيار كلمة سر
account-changed = تغيّرت كلمة السر.
account-devices = الأجهزة
account-sessions = عدد الأجهزة المسجَّل الدخول عليها: { $count }.
account-leave = تسجيل الخروج على هذا الجهاز
account-leave-everywhere = تسجيل الخروج من كل مكان
account-leave-everywhere-hint = تبطل معه كل الروابط إلى هذا الحساب.
account-back = العودة إلى الإدارة
takeover-title = تسلّم ندوة بكلمة
takeover-lead = أنشأها لكم ميسّر آخر بزر «تسليم» أو «الميسّرون».
takeover-word = الكلمة
takeover-do = تسلّم
takeover-done = صارت «{ $title }» في قائمتكم.

## Facilitators together

account-guest = أدخلكم زميل برابط. وليست لكم كلمة سر: فعلى جهاز آخر تحتاجون إلى رابط آخر منه.
account-name = اسمكم
account-name-hint = يراه سائر ميسّري ندواتكم.
account-name-do = حفظ
account-name-kept = حُفظ الاسم.
account-open = فتح حساب
account-open-lead = يسمح لكم زميل بفتح حساب على هذا الخادم. كل ما فعلتموه وكتبتموه يبقى لكم؛ وبعد ذلك تدخلون بالاسم وكلمة السر وتستطيعون إعداد ندوات خاصة بكم.
account-open-name = به تدخلون، ويراه الزملاء.
account-open-password = { $min } حرفًا على الأقل.
account-open-do = افتحوه
account-opened = فُتح حسابكم. ادخلوا من الآن بهذا الاسم وكلمة السر هذه.
