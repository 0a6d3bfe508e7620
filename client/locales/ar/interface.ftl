### What the pages of those who play say. Keys are grouped by where they are shown.

close = إغلاق
cancel = إلغاء
dismiss = إخفاء
control = الإدارة
language-own = لغة كل جهاز
skip = إلى محتوى الصفحة
skip-label = اختصارات
nav-label = الصفحات
notices = إشعارات
leave-seat = ترك هذا المقعد

## Pages

page-floor = القاعة
page-drafts = المشاريع
page-channels = القنوات
page-home = العاصمة
page-decisions = القرارات
page-record = المحضر
page-cable = الكل نصًا بسيطًا
page-brief = الملف
page-debrief = المراجعة

mark-channels = { $count ->
    [one] رسالة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
    [many] { $count } رسالة غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
mark-drafts = { $count ->
    [one] نص للتوقيع
    [two] نصان للتوقيع
    [few] { $count } نصوص للتوقيع
    [many] { $count } نصًا للتوقيع
   *[other] { $count } نص للتوقيع
}

## Time

round = الجولة { $round }
round-named = الجولة { $round } ({ $name })
round-of = من { $rounds }
phase-talks = المحادثات
phase-decisions = القرارات
phase-reading = القراءة
phase-ended = انتهى
clock-none = لا ساعة تجري
clock-left = { $minutes ->
    [0] بقي من الثواني { $seconds }
    [one] بقيت دقيقة ومن الثواني { $seconds }
    [two] بقيت دقيقتان ومن الثواني { $seconds }
    [few] بقيت { $minutes } دقائق ومن الثواني { $seconds }
    [many] بقيت { $minutes } دقيقة ومن الثواني { $seconds }
   *[other] بقيت { $minutes } دقيقة ومن الثواني { $seconds }
}
clock-stopped = الساعة متوقفة عند { $minutes } د و{ $seconds } ث
clock-own = وقتكم الخاص: بقي { $minutes } د و{ $seconds } ث
clock-free = لا حدّ لوقتكم
phase-held = انتهى وقت الجميع. وتستمر المرحلة قليلًا لمن يحتاج إلى ذلك.
paused-plain = توقف مؤقت. الساعة واقفة.
paused-because = توقف مؤقت: { $reason }
ended-plain = انتهى التمرين.
ended-because = انتهى التمرين: { $reason }
reason-overslept = توقف مؤقت: انقضت مهلة ولم يكن أحد يضبط الساعة. ستستأنفها الإدارة.
reason-complete = لُعبت الجولات كلها.
debrief-is-open = المراجعة مفتوحة. انظروا ما كان كل طرف يخشاه.
duration = { $minutes ->
    [0] { $seconds } ث
    [one] { $seconds ->
        [0] دقيقة واحدة
       *[other] دقيقة و{ $seconds } ث
    }
    [two] { $seconds ->
        [0] دقيقتان
       *[other] دقيقتان و{ $seconds } ث
    }
    [few] { $seconds ->
        [0] { $minutes } دقائق
       *[other] { $minutes } دقائق و{ $seconds } ث
    }
    [many] { $seconds ->
        [0] { $minutes } دقيقة
       *[other] { $minutes } دقيقة و{ $seconds } ث
    }
   *[other] { $seconds ->
        [0] { $minutes } دقيقة
       *[other] { $minutes } دقيقة و{ $seconds } ث
    }
}

## Connection

connection-opening = جارٍ الاتصال…
connection-lost = انقطع الاتصال. تجري المحاولة من جديد؛ ولم يضع شيء مما كتبتم.
storing-not = لا يُحفظ شيء في هذه اللحظة؛ والخادم يحاول من جديد. ما ترسلونه ينتظر هنا ولا يضيع.
storing-again = ما تفعلونه يُحفظ من جديد.

## Bands, trends, steps

band-0 = هدوء
band-1 = يقظة
band-2 = قلق
band-3 = خوف
band-4 = فزع
trend-up = في ارتفاع
trend-down = في انخفاض
trend-flat = ثابت
step-0 = يكاد ينعدم
step-1 = قليل
step-2 = بعض الشيء
step-3 = كثير
step-4 = كثير جدًا

## Said aloud

announce-phase = { $round }: { $phase }
announce-talk = { $party } تقول: { $text }

## Before there is a seat

lobby-title = أهلًا { $name }
frame-looking-on = أنتم تشاهدون، { $name }. حين يخلو كرسي تستطيع الإدارة أن تعطيكم إياه.
lobby-wait = أنتم في الداخل. ستعطيكم الإدارة مقعدًا؛ وتتغير هذه الصفحة من تلقاء نفسها.

## The floor

floor-before = قبل الجولة الأولى
next-title = ما العمل الآن
next-go = الانتقال إلى: { $page }
next-lobby = اقرؤوا ملفكم. يبدأ التمرين حين تفتح الإدارة الجولة الأولى.
next-debrief = انظروا ما كان كل طرف يخشاه.
next-ended = انتهى الأمر. اقرؤوا المحضر ريثما تُعدّ المراجعة.
next-paused = انتظروا قليلًا: الساعة واقفة.
next-understudy = يلعب آلي عن { $party } إلى جانبكم. إن أردتم أن تلعبوا من دونه فأخبروا الإدارة لتسحبه.
next-guess = قبل الكلام: ما أكثر ما يخشونه في رأيكم؟ سيُكشف تقديركم في النهاية.
next-sign = لم تبق أقواس في «{ $title }». اقرؤوه، ثم وقّعوه أو قولوا ما ينقصه.
next-rewrite = أعادت الإدارة «{ $title }». اقرؤوا السبب وأعيدوا كتابته.
next-mend = لم تبق أقواس في «{ $title }»، لكنه سيخفق في الداخل. انظروا ما الذي يثقل هناك وغيّروه.
next-brackets = { $count ->
    [one] قوس واحد يفصل بينكم وبين «{ $title }». تبيّنوا ما يعنيه الرقم لهم.
    [two] قوسان يفصلان بينكم وبين «{ $title }». تبيّنوا ما يعنيه الرقمان لهم.
    [few] { $count } أقواس تفصل بينكم وبين «{ $title }». تبيّنوا ما تعنيه الأرقام لهم.
    [many] { $count } قوسًا تفصل بينكم وبين «{ $title }». تبيّنوا ما تعنيه الأرقام لهم.
   *[other] { $count } قوس تفصل بينكم وبين «{ $title }». تبيّنوا ما تعنيه الأرقام لهم.
}
next-consent = يُطلب اسمكم تحت «{ $title }». أعيروه أو اعتذروا.
next-renew = ينتهي «{ $title }» قريبًا. قولوا هل ينبغي أن يستمر.
next-table = لا مشروع على الطاولة. ما الذي يجيب عما يخشونه، وعما تخشونه أنتم؟
next-table-ours = لا نص يُلزمكم بعد. ما الذي يجيب عما يخشونه، وعما تخشونه أنتم؟ اكتبوه، أو اطلبوا الدخول في نص من نصوصهم.
next-wait-signatures = لقد وقّعتم «{ $title }». تحدثوا إلى من لم يوقّعوا.
next-wait-ready = لقد فرغتم. ما زال غيركم يتحدث؛ وبوسعكم أن تصغوا.
next-ready = تحدثوا. وحين لا يبقى لديكم ما تقولونه، قولوا إنكم فرغتم.
next-sealed = ظرفكم مختوم. ويُفتح في نهاية المرحلة.
next-sealed-by-bot = ختم ظرفكم الآليُّ الذي لعب عنكم حتى الآن. انظروا فيه؛ ويمكنكم فتحه وتغييره ما دامت المرحلة.
next-leap = في ظرفكم وثبة ثقة ينقصها تأكيد واحد هو تأكيدكم. ومن دونه لا يحدث شيء.
next-estimate = ضعوا تقديركم، وراجعوا أوامركم، ثم اختموا الظرف.
next-seal = راجعوا أوامركم واختموا الظرف. وكل ما تتركونه على حاله له قيمة افتراضية معقولة.
next-reading = اقرؤوا كيف تلقت عاصمتكم الجولة، وما الذي تبيّن.
ready-say = { $phase ->
    [reading] لقد قرأنا
   *[talks] فرغنا من الكلام
}
ready-take-back = لقد فرغنا (تراجع)
ready-consequence = تنتهي المرحلة حين يفرغ الجميع، أو بانتهاء الوقت. لم يفرغ بعد: { $names }.
ready-all = فرغ الجميع.
here-title = الحاضرون
here-ready = فرغ
here-understudy = يلعب آلي.
here-nobody = لا أحد بعد.
here-unnamed = شخص ما
here-present = (حاضر)
here-away = (غائب)
press-title = الصحافة
press-empty = لم يُنشر شيء بعد.
record-last = في الآونة الأخيرة
record-all = المحضر كله

## The briefing

brief-for = ملف الوفد
brief-role = { $name }، { $role }
brief-none = ليس لكم هنا ملف.
brief-sheet = الورقة
brief-more = الصيغة المطولة
brief-less = الصيغة الموجزة
brief-parties = حول الطاولة
brief-rounds = عدد الجولات { $rounds }.
brief-rounds-hidden = لا يُخبَر أحد أي جولة هي الأخيرة. وبعدها تأتي أزمة.
brief-to-home = كيف تقرأ عاصمتكم الوضع
worst-title = أشد ما تخشون
worst-of = من جانب
guess-title = وماذا يخشون هم؟
mandate-title = ولايتكم التفاوضية
mandate-advantage = تسعى ولايتكم إلى ميزة على غيركم. ولكل وفد قرعته، واحتمال ذلك فيها واحد من أربعة؛ والجميع يعلم.
mandate-others = لا تسعى ولايتكم إلى ميزة على غيركم. ولكل وفد قرعته، واحتمال ولاية تسعى إليها واحد من أربعة: فقد لا تكون على هذه الطاولة واحدة، وقد تكون عدة.
objective-met = (متحقق)
objective-open = (مفتوح)
objective-lost = (لم يعد ممكنًا)
objective-missed = (لم يتحقق)
objectives-title = أهدافكم

brief-link = الملف والمقعد: { $party }
seat-title = مقعدكم
time-title = وقتكم
time-lead = هل تحتاجون إلى وقت أطول من غيركم للقراءة أو الكتابة أو اتخاذ القرار؟ اطلبوه، ولن يسألكم أحد عن السبب. لا يرى الطلب إلا الإدارة. وعندئذ يكون لوفدكم وقت أطول وتنتظره المرحلة.
time-how-much = كم من الوقت تحتاجون؟
time-as-all = مثل الجميع
time-times = الوقت مضروبًا في { $times }
time-no-limit = بلا حدّ
time-ask = اطلبوه
time-asked = قُدّم الطلب. القرار للإدارة، وساعتكم تعرض ما لكم من وقت.
time-now = لوفدكم في هذه المرحلة { $minutes } د و{ $seconds } ث زيادةً على غيره.
time-now-free = لا تجري ساعة على وفدكم في هذه المرحلة.
seat-link = رابطكم الخاص
seat-link-hint = يعيدكم إلى هذا المقعد من أي جهاز. احتفظوا به لأنفسكم.
leave-title = أتتركون المقعد على هذا الجهاز؟
leave-consequence = يبقى المقعد لكم: رابطكم الخاص يعيدكم إليه. ومن دون الرابط يلزم أن تسألوا الإدارة.
copy = نسخ
copied = نُسخ

## Drafts

drafts-title = المشاريع
drafts-write = كتابة مشروع
drafts-continue = متابعة الكتابة
drafts-empty = لا مشروع على الطاولة.
drafts-past = لم تعد على الطاولة
drafts-back = → كل المشاريع
draft-of-bot = { $measure } ({ $parties }، { $round })
draft-by = قدّمه
draft-stand = الصيغة { $revision } · على الطاولة منذ: { $round }
draft-aside = حال المشروع
draft-seen-by = من يمكنه قراءته
draft-seen-by-all = الجميع.
draft-status-open = على الطاولة
draft-status-concluded = أُبرم: وهو نافذ.
draft-status-failed = أخفق في الداخل: لم تتوافر له أغلبية.
draft-status-withdrawn = سحبه من قدّموه.
preamble = بين
signatures = التوقيعات
changed-title = ما تغيّر منذ رأيتم الصيغة { $revision }
changed-nothing = لا شيء كان يمكنكم ملاحظته.
changed-name = كان العنوان «{ $from }»، وهو الآن «{ $to }».
changed-sponsor = شاركت { $party } في تقديمه.
changed-added = جديد: { $measure }.
changed-removed = حُذف: { $measure }.
changed-value = { $measure }: { $to } بدلًا من { $from }.
changed-bound = { $measure }: يُلزم غير من كان يُلزمهم.
changed-bracket-put = { $measure }: وضعت { $party } { $to } بين قوسين.
changed-bracket-gone = { $measure }: زال قوس { $party } حول { $to }.
draft-unseen = جديد عليكم
revisions-link = مقارنة صيغتين
revisions-title = صيغتان لنص واحد
revisions-back = → العودة إلى النص
revisions-loading = جارٍ البحث عمّا كان فيه…
revisions-only = لم تروا سوى صيغة واحدة من هذا النص.
revisions-earlier = الصيغة الأسبق
revisions-later = الصيغة الأحدث
revisions-changes = ما الذي اختلف
revisions-both = الصيغتان في نص واحد
revisions-gone = محذوف:
revisions-new = جديد:
revisions-term = عدد الجولات التي يُلزم خلالها:
revisions-one = الصيغة { $revision } · { $act } · { $party }
draft-act-tabled = طُرح
draft-act-cosponsored = اسم آخر
draft-act-revised = نُقّح
draft-act-bracketed = وُضع بين قوسين
draft-act-unbracketed = رُفع القوس
draft-act-widened = أُطلع عليه آخرون
draft-act-withdrawn = سُحب
draft-act-signed = وُقّع
draft-act-unsigned = سُحب التوقيع
draft-act-concluded = أُبرم
draft-act-failed = أخفق في الداخل
draft-act-carried = رُحّل
quote = اقتباس
quote-label = اقتباس المادة { $number } في قناة
quote-where = في أي قناة؟
quote-text = «{ $title }»، المادة { $number }: { $text }
signature-signed = موقَّع
signature-open = غير موقَّع
signed-count = وقّع { $count } من أصل { $all }
signed-by-us = لقد وقّعتم
settled = متفق عليه
brackets-none = لم تبق أقواس
brackets-left = { $count ->
    [one] بقي قوس واحد
    [two] بقي قوسان
    [few] بقيت { $count } أقواس
    [many] بقي { $count } قوسًا
   *[other] بقي { $count } قوس
}
forecast-title = كيف يُستقبل في الداخل
forecast-short = في الداخل: { $word }
forecast-certain = إقراره مؤكد
forecast-likely = إقراره مرجح
forecast-doubtful = مشكوك فيه
forecast-unlikely = إقراره مستبعد
forecast-hopeless = لا أمل فيه
forecast-against = أشدهم معارضة: { $group }.
forecast-heavy = أكثر ما يكشفكم: { $measures }. ويخفّ الحمل برقم أقل إلزامًا، أو بأجل محدد، أو بطرف ثالث يراقب، أو بمواد أقل.
draft-mandate = ولايتكم التفاوضية: { $aim }
forecast-old = قيل هذا عن الصيغة { $revision }.
forecast-alone = لا يعلم أحد غيركم بما تسألون عنه هنا.
group-military = العسكريون
group-legislature = البرلمان
group-public = الرأي العام
group-industry = الصناعة
sign = توقيع
unsign = سحب التوقيع
accede = انضمام
sign-consequence = ما توقّعونه يُطرح للتصويت في الداخل عند تسوية الجولة. وأي تغيير في النص يبطل التوقيعات.
signed-alone = توقيعكم تحت النص. ويُطرح للتصويت متى وقّعه طرف آخر أيضًا.
signed-together = عند تسوية الجولة تصوّت كل عاصمة وقّعت. وما دامت المحادثات جارية تستطيعون سحب توقيعكم.
approval-rule = لا يُصوَّت على نص موقَّع إلا بعد موافقة الإدارة.
approval-waiting = موقَّع وينتظر موافقة الإدارة. وإن لم يأتِ جواب بقي ينتظر ولم يخفق.
approval-given = وافقت الإدارة على هذه الصيغة.
approval-returned = أعادت الإدارة هذه الصيغة. ويُقبل التوقيع عليها من جديد بعد إعادة كتابتها.
approval-short-waiting = ينتظر الموافقة
approval-short-given = ووفق عليه
approval-short-returned = أُعيد
revise = تنقيح النص
cosponsor = المشاركة في تقديمه
cosponsor-hint = النص الذي يحمل اسمكم أيضًا يُعدّ مشتركًا: فلا يستطيع أحد في الداخل أن يسميه نص الخصم.
widen = إطلاع آخرين عليه
widen-title = من غيرهم يمكنه قراءته؟
widen-consequence = من يمكنه قراءة مشروع يبقى قادرًا على قراءته. ولا رجوع عن ذلك.
widen-whom = الأطراف
widen-all = إطلاع الجميع عليه
widen-chosen = إطلاع هؤلاء عليه
withdraw = سحب المشروع
withdraw-title = أتسحبون المشروع؟
withdraw-consequence = يغادر «{ $title }» الطاولة نهائيًا، بأقواسه وتوقيعاته.
article-number = المادة { $number }
article-lapsed = (لم تعد ملزمة)
article-unknown = مادة من نوع غير معروض هنا.
article-binds = تُلزم
article-binds-whom = تُلزم
article-monitored = تحت رقابة
article-monitor = يراقبها طرف ثالث
article-monitor-hint = الطرف الثالث يكشف أقل، ويثبت أقل.
article-monitor-none = لا أحد
article-remove = حذف المادة
article-remove-named = حذف المادة: { $name }
value-label = { $value }. التحفظ برقم آخر
value-reserved = { $value }، بين قوسين. { $others }
bracket-alternative = { $party } تطلب { $value }
bracket-panel = الرقم { $value }
bracket-text = في النص: { $value }.
bracket-deeper-lower = الرقم الأصغر أشد إلزامًا.
bracket-deeper-higher = الرقم الأكبر أشد إلزامًا.
bracket-accept = قبول { $value }
bracket-withdraw = سحب تحفظنا
bracket-theirs = تستطيعون قبول رقم؛ وإلا فلا يسحبه إلا من طلبه.
bracket-want = ما نريده بدلًا منه
bracket-comment = لماذا (إن شئتم القول)
bracket-comment-hint = سيراه كل من يمكنه قراءة المشروع.
bracket-reserve = وضع { $value } بين قوسين
direction-deeper = (أشد إلزامًا)
direction-lighter = (أخف إلزامًا)
direction-same = (سواء)
number-slider = { $label }، شريط انزلاق
number-range = من { $min } إلى { $max }
number-out-of-range = من { $min } إلى { $max } فقط
number-marks = الأرقام المعتادة: { $label }

## Writing a draft

compose-title = مشروع جديد
compose-revise = تنقيح «{ $title }»
compose-stale = تغيّر النص وأنتم تكتبون: هو الآن في الصيغة { $revision }.
compose-take-new = البدء من جديد من النص الجديد
compose-keep-mine = وضع نصي مكانه
compose-name = العنوان
compose-names = باسم من
compose-names-ours = باسمنا
    .plain = ما يأتي من خصم أقل قيمة في الداخل. وهكذا سيقرؤونه.
compose-names-jointly = باسمنا وأسماء غيرنا
    .plain = يوافقون أولًا؛ ثم يحمل الأسماء كلها من البداية.
compose-names-through = باسم طرف ثالث وحده
    .plain = يقدّم النص على أنه له، إن وافق. ولا يعلم غيره أنكم كتبتموه قبل المراجعة.
compose-jointly-who = من يُسأل
compose-through-who = عن طريق من
compose-propose = طلب الاسم
compose-missing-asked = لم يُسأل أحد بعد.
proposals-asked = يُطلب اسمكم
proposals-waiting = في انتظار اسم
proposal-through = تطلب منكم تقديم هذا على أنه لكم.
proposal-jointly = تطلب منكم تقديم هذا معًا.
proposal-lend = تقديمه باسمنا
proposal-join = تقديمه معًا
proposal-decline = اعتذار
proposal-through-hint = لن يعلم إلا كاتبه. ولكم أن تفعلوا به ما تفعلونه بنص لكم.
proposal-jointly-hint = يأتي إلى الطاولة حين يوافق كل من سُئلوا.
proposal-waits = ينتظر
proposal-take-back = استرجاعه
compose-term = لأي مدة
compose-term-hint = ما ينتهي من نفسه يُجازَف به في الداخل أسرع، ويصير عادة أبطأ. ويمكن تجديده.
term-open = إلى أن ينسحب أحد
term-rounds = { $rounds ->
    [one] لجولة واحدة
    [two] لجولتين
    [few] لـ{ $rounds } جولات
    [many] لـ{ $rounds } جولة
   *[other] لـ{ $rounds } جولة
}
draft-term = { $rounds ->
    [one] يُلزم جولة واحدة.
    [two] يُلزم جولتين.
    [few] يُلزم { $rounds } جولات.
    [many] يُلزم { $rounds } جولة.
   *[other] يُلزم { $rounds } جولة.
}
compose-name-hint = بماذا يسمى إن اتُّفق عليه؟
compose-parties = بين من
compose-access = من يمكنه قراءته
compose-access-all = كل من في القاعة
compose-access-some = بعض الأطراف فقط
compose-access-who = إضافة إلينا
compose-articles = المواد
compose-cards = تدابير للاختيار
compose-table = وضعه على الطاولة
compose-replace = وضعه مكان النص القديم
compose-voids = النص الجديد يبطل التوقيعات على القديم.
compose-drop = رميه
compose-count = { $count ->
    [0] لا مادة بعد.
    [one] مادة واحدة.
    [two] مادتان.
    [few] { $count } مواد.
    [many] { $count } مادة.
   *[other] { $count } مادة.
}
compose-missing-title = يلزمه عنوان.
compose-missing-parties = يلزمه طرفان على الأقل.
compose-missing-articles = يلزمه مادة واحدة على الأقل.
compose-missing-bound = يجب أن تُلزم كل مادة أحدًا.
compose-missing-measure = إحدى المواد غير معروضة هنا.
card-answers = يجيب عن:
card-bares = يكشف:
card-bares-little = القليل
card-bares-some = بعض الشيء
card-bares-much = الكثير
card-requires = يقوم على:
card-third = طرف ثالث:
card-third-yes = يستطيع مراقبته
card-in-force = نافذ:
card-in-force-yes = في اتفاق ما بالفعل
card-mandate = ولايتكم التفاوضية:
card-mandate-yes = تذكره
card-precedent = أين اتُّفق عليه
card-precedent-text = { $text } ({ $year })
card-add = إضافة
card-added = إضافة مرة أخرى
card-add-again = إضافة مرة أخرى: { $name }
card-said = { $name } في النص، وفيه الآن { $count ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}.
card-add-named = إضافة: { $name }

## Channels

channels-back = → كل القنوات
channel-thread = ما يقال
channel-plenary = الجلسة العامة
channel-plenary-hint = الجميع
channel-caucus = وفدنا
channel-caucus-hint = نحن فقط
channel-control = الإدارة
channel-control-hint = بيننا وبين الإدارة
channel-spoken = الجلسة العامة تُعقد شفاهة في القاعة. ولا يرد هنا إلا ما يريده أحد مكتوبًا.
channel-open = فتح قناة
channel-open-with = مع من
channel-open-hint = يستطيع الأعضاء والإدارة قراءتها.
channel-open-do = فتحها
channel-open-there = الذهاب إليها (مفتوحة بالفعل)
unread = { $count ->
    [one] رسالة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
    [many] { $count } رسالة غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
lines-earlier = الأسطر السابقة
talk-empty = لم يُقل هنا شيء.
talk-empty-spoken = لا شيء مكتوبًا. تحدثوا بعضكم إلى بعض.
talk-say = قولوا شيئًا
talk-send = إرسال
talk-sending = في الطريق…
talk-to = إلى { $person }
talk-to-you = لكم
talk-hint = مفتاح Enter يرسل، وShift مع Enter يبدأ سطرًا جديدًا. تستطيع الإدارة قراءة كل القنوات.
talk-full = لا يمكن أن تكون الرسالة أطول. وما زاد يُحذف.
talk-bot = آلي

## Home

home-title = في الداخل
home-none = لا عاصمة يُسمع منها.
home-before = قبل الجولة الأولى.
home-after = بعد: { $round }.
home-to-brief = الورقة والولاية
causes-title = كيف قرأت عاصمتكم هذه الجولة
causes-empty = لم يبرز شيء.
cause-quiet = «{ $title }» نافذ. ولم تقلّ بسببه خشية أحد في الداخل بعد.
cause-up = أكثر خشية:
cause-down = أقل خشية:
fears-title = ما تخشون
fears-hint = من 0 (هدوء) إلى 4 (فزع)، مع اتجاه حركته في هذه الجولة. لا يراه غيركم.
state-title = حال الداخل
readiness = الاستعداد للتغيير
readiness-low = غير مستعد
readiness-high = مستعد
readiness-hint = إلى أي مدى تسند أحوال الداخل تغييرًا في الرأي. أما متى حان الأوان فلكم أن تحكموا.
capital = رصيد الحكومة
conditions-title = ما يسند التغيير
groups-title = كيف يتلقونه
mood-0 = غضب شديد
mood-1 = استياء
mood-2 = لامبالاة
mood-3 = رضا
mood-4 = ابتهاج
intelligence-title = ما تعتقد الأجهزة أن الآخرين يخشونه منكم
intelligence-hint = من 0 إلى 100. الأجهزة تخطئ، وخطؤها ينزاح ببطء.
intelligence-fear = الخشية

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = تغيّر شيء بينكم وبين { $party }.
cause-tide = { $way ->
    [up] الزمن ينقلب على { $party } مهما فعلت.
   *[down] الزمن يميل إلى صالح { $party } مهما فعلت.
}
cause-information = { $way ->
    [up] { $named ->
        [yes] هيئة أركانكم تقرأ «{ $about }» قائمةَ أهداف: فما أخبرت به { $party } زادها خشية.
       *[no] ما أخبرت به { $party } عن قواتها زاد هيئة أركانكم خشية.
    }
   *[down] { $named ->
        [yes] «{ $about }»: ما تخبر به { $party } يمكن أن يُرى ويُقارن، وفي ذلك نفع.
       *[no] ما تخبر به { $party } عن قواتها يمكن أن يُقارن، وفي ذلك نفع.
    }
}
cause-interaction = { $way ->
    [up] من التقوا أهل الجانب الآخر عادوا بأسئلة أكثر عن { $party }.
   *[down] التقى أناس منكم أناسًا من { $party }، وهم يتحدثون عن ذلك.
}
cause-communication = { $way ->
    [up] استُعمل الخط مع { $party }، لا على النحو المأمول.
   *[down] ثمة خط مع { $party }، وهو يعمل.
}
cause-notification = { $way ->
    [up] { $party } تعلن ما تفعل؛ وهيئة أركانكم تسأل عما لم تعلنه.
   *[down] { $party } أعلنت مسبقًا ما ستفعل، وفعلت ما أعلنته.
}
cause-observation = { $way ->
    [up] رأى مراقبوكم ما سمحت { $party } برؤيته، ويتساءلون عن الباقي.
   *[down] رأى مراقبوكم بأعينهم ما تفعله { $party }.
}
cause-inspection = { $way ->
    [up] أثار التفتيش أسئلة عن { $party } أكثر مما أجاب عنه.
   *[down] قبلت { $party } التفتيش، وما وُجد هو ما قالته.
}
cause-constraint = { $way ->
    [up] تلتزم { $party } بحدّ، وتشتبه هيئة أركانكم في حيلة وراءه.
   *[down] تمتنع { $party } عما تستطيع فعله. وليس ذلك رخيصًا.
}
cause-declaratory = { $way ->
    [up] قالت { $party } كلامًا جميلًا، وهي تقول الكلام دائمًا.
   *[down] قالت { $party } علنًا ما لن تفعله.
}
cause-breach = { $way ->
    [up] لم تلتزم { $party } { $named ->
        [yes] «{ $about }» على النحو المتفق عليه.
       *[no] ما اتُّفق عليه.
    }
   *[down] ما بدا إخلالًا من { $party } لم يكن كذلك.
}
cause-gesture = { $way ->
    [up] أُخذت بادرة من { $party } على ظاهرها: تهديدًا أو حيلة.
   *[down] أُخذت بادرة من { $party } كما قُصدت.
}
cause-query = { $way ->
    [up] ما قالته { $party } أو سكتت عنه حين سألتم زاد هيئة أركانكم ريبة.
   *[down] سألتم، وأجابت { $party }.
}
cause-denunciation = { $way ->
    [up] أخطرت { $party } بانسحابها من { $named ->
        [yes] «{ $about }»
       *[no] اتفاق
    }. وتتساءل هيئة أركانكم عما تُفسح له المجال.
   *[down] أن تنسحب { $party } من اتفاق صفّى الجو.
}
cause-process = { $way ->
    [up] صار التعامل مع { $party } أصعب.
   *[down] تعاملتم مع { $party } تعاملَ من يتوقعون اللقاء ثانية.
}
cause-leap = { $way ->
    [up] وثبة ثقة بقيت بلا جواب أوغرت الصدور على { $party }.
   *[down] وثبة ثقة جعلت الناس ينظرون إلى { $party } بعين أخرى.
}
cause-leap-own = وثبتكم أنتم جعلت الناس عندكم ينظرون بعين أخرى إلى { $parties }.
cause-institution = { $way ->
    [up] العادات بينكم وبين { $party } تضعف.
   *[down] ما جرت به العادة بينكم وبين { $party } صار أكثر إلزامًا بقليل.
}
cause-slide = { $way ->
    [up] تعود عادات قديمة في التفكير في { $party }.
   *[down] فزع قديم من { $party } يزول.
}
cause-repair = { $way ->
    [up] ما رُمّم مع { $party } يتفكك.
   *[down] إخلال صغير من { $party } يُرأب: فثمة طريقة لمعالجة مثل هذه الأمور.
}
cause-incident = { $way ->
    [up] حادث مع { $party } أفزع الناس.
   *[down] عولج حادث مع { $party } بهدوء.
}
cause-news = { $way ->
    [up] «{ $about }»: هذا الخبر زاد الخوف من { $party }.
   *[down] «{ $about }»: هذا الخبر خفّف الخوف من { $party }.
}
cause-control = { $way ->
    [up] أخبار عن { $party } كدّرت الجو.
   *[down] أخبار عن { $party } صفّت الجو.
}

## Decisions

decisions-title = أوامر الجولة
decisions-none = الوفود وحدها تقرر.
decisions-before = قبل الجولة الأولى
decisions-for = { $round }
decisions-open = لا يرى هذا أي وفد آخر. وكل ما تتركونه على حاله يبقى على قيمته الافتراضية.
decisions-sealed = الظرف مختوم. افتحوه من جديد لتغيير شيء ما دامت المرحلة.
decisions-paused = ما دامت الساعة واقفة فلا يُكتب هنا شيء.
decisions-closed = تُكتب الأوامر في مرحلة القرارات. وحتى ذلك الحين فهذا للتفكير.
decisions-author = آخر من كتب: { $name }.
decisions-asked = ما تسألكم عنه هذه الجولة
decisions-rest = يبقى على حاله ما لم تغيّروه
decisions-theirs = ما يقرره: { $role }
now-default = يُترك كما هو
now-tokens-left = بقي من القطع { $left } من أصل { $most }
now-no-estimate = لا تقدير بعد
now-with = { $what }: { $how }
confirmed-by = أكّده: { $role }
confirm-open = ليس بعد: { $role }
confirm-take-back = سحب تأكيدنا
estimate-title = تقدير واحد
estimate-none = لا أحد لتقديره.
estimate-question = – إلى أي حد تشعر بتهديد منكم، ومن أي شيء خصوصًا؟
estimate-level = إلى أي حد تشعر { $party } بتهديد منكم
estimate-fear = أشد ما تخشاه { $party }
estimate-make = حفظ التقدير
estimate-change = حفظ التقدير المعدّل
estimate-made = حُفظ التقدير. ولكم تغييره ما دامت المرحلة.
estimate-hint = لا يراه أحد قبل المراجعة.
level-1 = لا تهديد
level-2 = قليلًا
level-3 = إلى حد ما
level-4 = بشدة
level-5 = تهديد مميت
postures-title = كيف نلتزم بما اتفقنا عليه
postures-hint = موقف واحد تجاه كل شريك. الافتراضي «بالحرف».
postures-none = لا شيء نافذًا يُلزمكم تجاه أحد.
posture-towards = تجاه { $party }
stance-spirit = بالروح
    .plain = يكلّف جهدًا، ويستطيع الآخر أن يراه. هذا ما يغيّر العقول.
stance-letter = بالحرف
    .plain = صحيح لا أكثر. وأثره ضئيل.
stance-shave = اقتطاع القليل
    .plain = دون المقصود بقليل. كثيرًا ما لا يُلحظ؛ وإن لوحظ فإخلال صغير.
stance-evade = تهرّب
    .plain = لا التزام البتة. يوفر كلفته؛ وإن كُشف فإخلال جسيم. ويجب أن يؤكده اثنان.
exceptions-more = { $count ->
    [0] المزيد: استثناء تجاه { $party }
    [one] استثناء واحد تجاه { $party }
    [two] استثناءان تجاه { $party }
    [few] { $count } استثناءات تجاه { $party }
    [many] { $count } استثناءً تجاه { $party }
   *[other] { $count } استثناء تجاه { $party }
}
exceptions-hint = يمكن الوفاء بالتزام واحد على غير ما يوفى بسائر الالتزامات.
exception-none = كسائرها
evasion-confirm = لا يُعتدّ بالتهرب إلا إذا أكده كلاهما؛ وإلا التزمتم بالحرف.
evasion-do = تأكيد التهرب
inspection-title = تفتيش واحد، أو سؤال واحد
inspection-none = لم يوافق أحد على أن تفتشوه، وليس لكم على أحد التزام تسألون عنه.
inspection-legend = من يُفتَّش أو يُسأل
inspection-of = تفتيش { $party }
query-to = سؤال { $party } عن سلوكها
query-hint = يُطرح السؤال علنًا. وفي الجولة التالية يُجاب عنه أو يُقابل بالصمت، ويسمع الجميع أيهما كان.
replies-title = سؤال ينتظر
reply-to = تسأل { $party } كيف تلتزمون بما اتُّفق عليه
reply-silence = الصمت
    .plain = يسمع الجميع أنكم صمتّم. ومن يخاف يستخلص ما يستخلص.
reply-answer = الجواب
    .plain = ينفع لدى من يستطيعون سماعه، وما تقولونه يمكن التحقق منه: فالجواب الكاذب يُكشف أسرع، ووزنه أثقل.
payments-title = أصوات في الداخل
payments-hint = يمكن أن توعد فئة بشيء مقابل أصواتها في هذه الجولة. يكلّف ذلك من الرصيد عند التصويت؛ ومن دُفع له من قبل يطلب أكثر. ويتبعه التوقع فورًا.
payment-make = وعد بشيء ({ $price })
payment-take-back = وُعد ({ $price })
payments-bill = ما وُعد به حتى الآن: { $bill } من رصيدكم البالغ { $capital }.
payment-price = يطلب { $price }
groups-prices = ما يطلبه كلٌّ من رصيدكم مقابل أصواته في جولة واحدة. تُقطع الوعود في الظرف.
denounce-title = الانسحاب من اتفاق
denounce-hint = { $rounds ->
    [one] يُعطى الإخطار علنًا عند التسوية. ويُلزمكم جولة أخرى.
    [two] يُعطى الإخطار علنًا عند التسوية. ويُلزمكم جولتين أخريين.
    [few] يُعطى الإخطار علنًا عند التسوية. ويُلزمكم { $rounds } جولات أخرى.
    [many] يُعطى الإخطار علنًا عند التسوية. ويُلزمكم { $rounds } جولة أخرى.
   *[other] يُعطى الإخطار علنًا عند التسوية. ويُلزمكم { $rounds } جولة أخرى.
}
denounce-do = الإخطار بالانسحاب من «{ $title }»
denounce-back = عدم الإخطار بالانسحاب من «{ $title }»
denounce-dialog = أتنسحبون من هذا الاتفاق؟
denounce-consequence = { $rounds ->
    [one] سيُلزمكم «{ $title }» جولة أخرى، ثم لا يُلزمكم بعدها. ستقل ثقة الآخرين بكم فورًا، وإن كان أقل مما بعد الإخلال.
    [two] سيُلزمكم «{ $title }» جولتين أخريين، ثم لا يُلزمكم بعدهما. ستقل ثقة الآخرين بكم فورًا، وإن كان أقل مما بعد الإخلال.
    [few] سيُلزمكم «{ $title }» { $rounds } جولات أخرى، ثم لا يُلزمكم بعدها. ستقل ثقة الآخرين بكم فورًا، وإن كان أقل مما بعد الإخلال.
    [many] سيُلزمكم «{ $title }» { $rounds } جولة أخرى، ثم لا يُلزمكم بعدها. ستقل ثقة الآخرين بكم فورًا، وإن كان أقل مما بعد الإخلال.
   *[other] سيُلزمكم «{ $title }» { $rounds } جولة أخرى، ثم لا يُلزمكم بعدها. ستقل ثقة الآخرين بكم فورًا، وإن كان أقل مما بعد الإخلال.
}
denounce-confirm = الإخطار
inspection-nobody = لا أحد
inspection-hint = يجد التفتيش أكثر مما تجده وسائلكم، ويسمع الجميع أنه جرى.
tokens-title = الاهتمام
tokens-left = ما تصرف إليه حكومتكم ذهنها. بقي من القطع { $left } من أصل { $most }.
tokens-idle = لا شيء يُصرف إليه في هذه الجولة: { $tokens }.
token-put = صرف الاهتمام إليه
token-take-back = تركه
token-experts = دعوة الخبراء
    .plain = يلتقي خبراؤكم خبراءهم. وإن حضروا هم أيضًا تعلّم الاثنان؛ ونمت جماعة الخبراء.
token-forum = تعزيز المنتدى
    .plain = مكان للقاء المنتظم، لكل من يشارك فيه.
token-review = عقد استعراض
    .plain = النظر معًا، مع شريك واحد، في ما اتُّفق عليه. ويجب أن يريده الاثنان. وما لم يُلتزم به يظهر أيسر لدى الجانبين؛ والضرر الصغير يُجبر أسرع؛ والسؤال المنتظر يُجاب.
token-question = مساءلة الوضع القائم
    .plain = القول علنًا إن السياسة الحالية لا تفضي إلى شيء. سيسمعه آخرون؛ وبعضهم في الداخل أيضًا.
token-cost-review = التكليف بحساب الكلفة
    .plain = أن يُحسب في الداخل ما تكلفه الخصومة.
token-promote = ترقية وجوه جديدة
    .plain = إيصال أصحاب نظر جديد إلى المناصب.
token-monitor = مراقبة اتفاق غيركم
    .plain = القيام بالمراقبة التي طُلبت منكم. تُخبَرون أنتم وكل من يعنيه الأمر بما يُوجد؛ ومن دونها لا يراقب أحد، وما وُعد به يثبت أقل.
token-gesture = بادرة ودية
    .plain = علامة حسن نية لا تُلزم أحدًا: زيارة، كلمة، أسير يُعاد إلى أهله. المستعد يرى يدًا والخائف يرى حيلة؛ والتكرار أقل وزنًا.
token-warning = بادرة عدائية
    .plain = كشّروا عن الأنياب. يُرضي ذلك بعضهم في الداخل، ويخيف الآخر، ويجعل الحوادث أرجح.
leap-title = وثبة ثقة
leap-hint = نادرة وغالية: خطوة إلى الأمام لم يطلبها أحد، يخطوها الرئيس علنًا وليس من دون العسكريين.
leap-waits = وثبت { $party } وثبة ثقة وتنتظر جوابكم حتى نهاية الجولة { $round }: وثبة منكم، أو اتفاقًا جديدًا بينكم يلزمكم بتفتيش أو بتقييد.
leap-ours-waits = وثبتكم أنتم تنتظر جوابًا حتى نهاية الجولة { $round }.
leap-thaw = جعلت الأخبار الوثبة ممكنة: فهي في هذه الجولة أقل كلفة من الرصيد.
leap-consider = التفكير في وثبة
leap-both = أكّد الاثنان. وإن بقي الظرف هكذا تمت الوثبة.
leap-one = ينقص تأكيد واحد. ومن دونه لا يحدث شيء.
leap-dialog = وثبة ثقة؟
leap-what = يتقدم رئيس الوفد علنًا ووحده، أملًا في أن يتبعه الآخرون.
leap-price = تكلّف من الرصيد في الداخل فورًا. وإن أُجيبت خلال جولتين عاد معظمه إن كان قومكم مستعدين، وكاد ألا يعود شيء إن لم يكونوا كذلك أو كانوا قد رأوا وثبة من قبل.
leap-unanswered = وإن لم يجب أحد ضاع معظم أثرها، ومزيد من رصيدكم.
leap-window = تحرّك المستعدين، وقومكم قبل غيرهم. أما غير المستعدين فلن يكادوا يلحظونها.
leap-not-now = ليس الآن
leap-confirm = تأكيد الوثبة
seal-title = الظرف
seal-open = { $count ->
    [0] لا شيء يخالف القيم الافتراضية.
    [one] فعل واحد يخالف القيم الافتراضية.
    [two] فعلان يخالفان القيم الافتراضية.
    [few] { $count } أفعال تخالف القيم الافتراضية.
    [many] { $count } فعلًا تخالف القيم الافتراضية.
   *[other] { $count } فعل تخالف القيم الافتراضية.
}
seal-done = { $count ->
    [0] مختوم، ولا شيء فيه غير القيم الافتراضية.
    [one] مختوم، وفيه فعل واحد.
    [two] مختوم، وفيه فعلان.
    [few] مختوم، وفيه { $count } أفعال.
    [many] مختوم، وفيه { $count } فعلًا.
   *[other] مختوم، وفيه { $count } فعل.
}
seal-do = ختم الظرف
seal-break = فتحه من جديد
seal-hint = تنتهي المرحلة حين تُختم الظروف كلها، أو بانتهاء الوقت. والأوامر غير المختومة تسري كما هي.
seal-idle = الاهتمام: بقي من القطع { $left } من أصل { $most }. وما لا يُصرف يضيع بانتهاء الجولة.
seal-done-hint = لا يستطيع الآخرون أن يروا هل ختمتم.

## The record

agreements-title = نافذ
agreements-empty = لا شيء نافذ.
agreements-next = هنا يرد ما توقّعه أطرافه كلها وتقرّه عواصمها.
agreement-since = نافذ منذ: { $round }.
agreement-dictated = مفروض من الخارج.
agreement-open = ما زال مفتوحًا أمام:
agreement-draft = قراءة المشروع، أو الانضمام
agreement-ends = ينتهي مع: { $round }، ما لم يُجدَّد.
agreement-ends-partly = تنتهي مواد منه مع: { $round }، ما لم تُجدَّد.
agreement-renewing = مع الاستمرار:
agreement-renew = القول إنه ينبغي أن يستمر
agreement-renew-not = العدول عن القول إنه ينبغي أن يستمر
agreement-renew-hint = يقال هذا علنًا. فإن قاله طرفان من أطرافه على الأقل استمر بين من يقولونه للمدة نفسها؛ ولا يصوّت أحد في الداخل.
agreement-notice = أخطرت بالانسحاب وتبقى ملزَمة حتى الجولة { $round }.
agreement-over = لم يعد يُلزم أحدًا.
found-complied = التزمت به، بقدر ما استطعتم أن تروا.
found-spirit = التزمت به، بجهد استطعتم أن تروه.
found-shaved = قصّرت دونه بقليل.
found-evaded = لم تلتزم به.
timeline-title = ما جرى علنًا
timeline-empty = لا شيء بعد.

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = «{ $reason }»
fact-paused = أُوقفت الساعة.
fact-resumed = استأنفت الساعة سيرها.
fact-extended = مُدّدت المرحلة: { $time }.
fact-phase-cut = أنهت الإدارة المرحلة.
fact-entered = دخل «{ $title }» حيز النفاذ بين { $names }.
fact-acceded = انضمت { $party } إلى «{ $title }».
fact-ratification-failed = لم يجد «{ $title }» أغلبية في { $party }{ $against ->
    [0] .
   *[other] ؛ عارضه: { $groups }.
}
fact-lapsed = انقضى أجل مواد من «{ $title }».
fact-renewal-wished = ترغب { $party } في استمرار «{ $title }».
fact-renewal-unwished = لم تعد { $party } ترغب في استمرار «{ $title }».
fact-renewed = جُدّد «{ $title }» ويستمر بين { $names }.
fact-leapt = وثبت { $party } وثبة ثقة.
fact-leap-answered = أجابت { $party } عن وثبة { $other }.
fact-leap-lapsed = بقيت وثبة { $party } بلا جواب.
fact-questioned = ساءلت { $party } الوضع القائم علنًا.
fact-experts-met = التقى خبراء { $party } و{ $other }.
fact-review-held = استعرضت { $party } و{ $other } ما اتفقتا عليه.
fact-forum-held = عزّز المنتدى: { $names }.
fact-inspected = فتّشت { $party } لدى { $other }.
fact-gesture = قامت { $party } ببادرة ودية تجاه { $other }.
fact-warning = قامت { $party } ببادرة عدائية تجاه { $other }.
fact-queried = سألت { $party } { $other } علنًا عن سلوكها.
fact-query-answered = أجابت { $party } عن سؤال { $other }.
fact-query-ignored = قابلت { $party } سؤال { $other } بالصمت.
fact-denounced = أخطرت { $party } بالانسحاب من «{ $title }».
fact-left = خرجت { $party } من «{ $title }».
fact-monitored = راقبت { $party } ما اتفق عليه غيرها.
fact-incident = وقع حادث بين { $party } و{ $other }.
fact-incident-grave = وقع حادث خطير بين { $party } و{ $other }.
fact-news = أخبار
fact-crisis-held = نشبت أزمة بين { $party } و{ $other }. وتم احتواؤها.
fact-crisis-escalated = نشبت أزمة بين { $party } و{ $other }. وتصاعدت.
fact-proposal-asked-through = طلبت { $party } من { $other } تقديم «{ $title }» على أنه لها. ولا يعلم غيرهما.
fact-proposal-asked-jointly = طلبت { $party } من { $other } تقديم «{ $title }» معًا.
fact-proposal-given = وافقت { $party } على «{ $title }» المقدم من { $other }.
fact-proposal-tabled = وافقت { $party }، و«{ $title }» المقدم من { $other } على الطاولة.
fact-proposal-declined = اعتذرت { $party } عن إعارة اسمها لـ«{ $title }» المقدم من { $other }.
fact-proposal-withdrawn = استرجعت { $party } «{ $title }».
fact-draft-tabled = قدّمت { $party } «{ $title }».
fact-draft-cosponsored = شاركت { $party } في تقديم «{ $title }».
fact-draft-revised = نقّحت { $party } «{ $title }».
fact-draft-bracketed = وضعت { $party } رقمًا من «{ $title }» بين قوسين.
fact-draft-unbracketed = رفعت { $party } قوسًا من «{ $title }».
fact-draft-widened = أطلعت { $party } أطرافًا أخرى على «{ $title }».
fact-draft-withdrawn = سحبت { $party } «{ $title }».
fact-draft-signed = وقّعت { $party } «{ $title }».
fact-draft-unsigned = سحبت { $party } توقيعها على «{ $title }».
fact-draft-approved = وافقت الإدارة على «{ $title }».
fact-draft-returned = أعادت الإدارة «{ $title }».
fact-draft-held = «{ $title }» موقَّع وينتظر موافقة الإدارة؛ ولم يصوّت عليه أحد.
fact-approval-on = من الآن تحتاج النصوص الموقَّعة إلى موافقة الإدارة.
fact-approval-off = لم تعد النصوص الموقَّعة تحتاج إلى موافقة الإدارة.
fact-ended = انتهى التمرين.
fact-debrief-opened = فُتحت المراجعة.
fact-debrief-closed = أُغلقت المراجعة؛ واللعب مستمر.

## Rights, in “the right to …”

right-sign = التوقيع
right-leap = الوثب
right-denounce = الانسحاب
right-ready = إنهاء المرحلة
right-table = تقديم المشاريع
right-revise = تغيير نص
right-comply = تقرير كيفية الالتزام بالاتفاقات
right-inspect = التفتيش
right-explore = صرف الاهتمام
right-speak = الكلام

## The screen of the room

projector-join = دخول
projector-qr = رمز للكاميرا يقود إلى الندوة { $code }
projector-agenda = ترتيب الجولة
projector-bot = آلي
projector-nobody = لا أحد بعد
projector-enlarge = تكبير الرمز أو تصغيره
projector-more = { $count ->
    [one] ونص أقدم.
    [two] ونصان أقدمان.
    [few] و{ $count } نصوص أقدم.
    [many] و{ $count } نصًا أقدم.
   *[other] و{ $count } نص أقدم.
}
projector-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}

## Aims of a mandate

aim-security = { $bands ->
    [one] تنخفض خشيتكم من { $party }، أي «{ $fear }»، درجة واحدة.
    [two] تنخفض خشيتكم من { $party }، أي «{ $fear }»، درجتين.
    [few] تنخفض خشيتكم من { $party }، أي «{ $fear }»، { $bands } درجات.
    [many] تنخفض خشيتكم من { $party }، أي «{ $fear }»، { $bands } درجة.
   *[other] تنخفض خشيتكم من { $party }، أي «{ $fear }»، { $bands } درجة.
}
aim-capital = في النهاية يبلغ رصيد حكومتكم { $capital } أو أكثر.
aim-sponsored = { $count ->
    [one] اتفاق نافذ واحد يحمل اسمكم بين مقدّميه.
    [two] اتفاقان نافذان يحملان اسمكم بين مقدّميهما.
    [few] { $count } اتفاقات نافذة تحمل اسمكم بين مقدّميها.
    [many] { $count } اتفاقًا نافذًا تحمل اسمكم بين مقدّميها.
   *[other] { $count } اتفاق نافذ تحمل اسمكم بين مقدّميها.
}
aim-standing = في النهاية يبلغ رصيد حكومتكم { $capital } أو أكثر، وعدد الاتفاقات النافذة التي تحمل اسمكم بين مقدّميها { $count }.
aim-advantage = { $kind ->
    [constraint] تُلزم { $party } قيودٌ لا تُلزمكم، وتزيد بما لا يقل عن { $margin }.
    [inspection] تُلزم { $party } عمليات تفتيش لا تُلزمكم، وتزيد بما لا يقل عن { $margin }.
   *[any] تُلزم { $party } تدابير لا تُلزمكم، وتزيد بما لا يقل عن { $margin }.
}
aim-never = { $with ->
    [party] لا يُلزمكم «{ $measure }» تجاه { $party } أبدًا.
   *[anybody] لا يُلزمكم «{ $measure }» أبدًا.
}
aim-not-before = { $with ->
    [party] لا يُلزمكم «{ $measure }» تجاه { $party } قبل الجولة { $round }.
   *[anybody] لا يُلزمكم «{ $measure }» قبل الجولة { $round }.
}
aim-at-least = { $with ->
    [party] يُلزمكم «{ $measure }» أنتم و{ $party } بما لا يقل عن { $least }.
   *[anybody] «{ $measure }» وارد في اتفاق أنتم طرف فيه بما لا يقل عن { $least }.
}
aim-at-most = { $with ->
    [party] يُلزمكم «{ $measure }» أنتم و{ $party } بما لا يزيد على { $most }.
   *[anybody] «{ $measure }» وارد في اتفاق أنتم طرف فيه بما لا يزيد على { $most }.
}
aim-between = { $with ->
    [party] يُلزمكم «{ $measure }» أنتم و{ $party } بما بين { $least } و{ $most }.
   *[anybody] «{ $measure }» وارد في اتفاق أنتم طرف فيه بما بين { $least } و{ $most }.
}
