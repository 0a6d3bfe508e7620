### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = {"، "}
semicolon = {"؛ "}
language = اللغة
language-unreviewed = تُرجم عن الإنكليزية بعناية. ولم يراجعه بعدُ أحد من الناطقين بهذه اللغة؛ والنص الإنكليزي هو المعتمد.

## The door

join-lead = تفاوض على الثقة، وعلى ما يخشاه الآخرون.
join-code = رمز الندوة، أو رابط
join-code-hint = تجدونه على شاشة القاعة.
join-find = العثور على الندوة
lesson-offer = أول مرة هنا؟
lesson-offer-what = تمرين صغير لكم وحدكم، ضد آلي: ثلاث دقائق، بلا تحضير، ولا أحد يشاهد.
lesson-begin = التعلم في ثلاث دقائق
lesson-name = أنتم
join-facilitator = الإدارة والمشاركون العائدون: الصقوا رابطكم الخاص في الخانة نفسها.
join-sign-in = تسجيل الدخول بصفة الإدارة
join-facts = { $parties }. المدة بالدقائق نحو { $minutes }.
join-fictional = الحالة متخيَّلة.
join-real = الحالة مستمدة من التاريخ.
join-name = اسمكم
join-name-hint = كما ينبغي أن يراه الآخرون في القاعة.
join-name-missing = من دون اسم لن يعرف أحد من أنتم.
join-do = المشاركة
join-other-code = رمز آخر
join-privacy = لا حاجة إلى حساب. يبقى اسمكم وما تكتبونه على هذا الخادم.
selftest-running = جارٍ التحقق من صلاحية هذا الجهاز…
selftest-good = هذا الجهاز صالح.
selftest-bad = ثمة ما يعيق.
selftest-server-good = الخادم يجيب.
selftest-server-bad = الخادم لا يجيب. هل هذا الجهاز على الشبكة الصحيحة؟
selftest-socket-good = يُفتح اتصال دائم.
selftest-socket-bad = لا يُفتح اتصال دائم. قد يمنعه خادم وكيل أو إضافة في المتصفح.
selftest-storage-good = المتصفح يتذكر ما تكتبون.
selftest-storage-bad = المتصفح لا يتذكر شيئًا. لا تعيدوا تحميل الصفحة وأنتم تكتبون.
selftest-took = { $took } م.ث
selftest-again = إعادة التحقق

## When it is over for this device

gone-title = غادر هذا الجهاز القاعة
gone-join = إلى المدخل

## Refusals that come before all the others are here

refused-unknown = رُفض هذا ({ $code }).
refused-no-server = الخادم لا يجيب. هل هذا الجهاز على الشبكة الصحيحة؟
refused-odd-answer = أجاب الخادم بما لا تفهمه هذه الصفحة.
refused-seminar-over = انتهى التمرين، ولم يعد الدخول ممكنًا. من شارك فيه يعود إليه برابطه الخاص.
refused-name-there = دخل أحدهم باسم { $name } من قبل. إن كان ذلك أنتم فافتحوا رابطكم الخاص هنا أو اطلبوه من الإدارة. وإن كنتم شخصًا آخر فأضيفوا حرفًا إلى الاسم.
