### Control: the facilitator's page.

control-title = الإدارة
control-loading = جارٍ البحث عن ندواتكم…
handover-link = تسليم
handover-title = تسليم هذه الندوة
handover-lead = يتسلّمها ميسّر آخر بكل ما فيها: الناس والأحاديث والسجلات ودفتركم. فمزّقوا أولًا ما لا ينبغي أن يقرأه غيركم.
handover-name = اسم حسابه
handover-none = بلا حساب هنا: ادعوه من «{ colleague-link }»، فلا يحتاج هناك إلى حساب.
handover-do = إنشاء كلمة
handover-word = كلمة التسلّم
handover-told = أعطوها إلى { $name } ليدخل ويكتبها تحت «الحساب». وتبقى الندوة لكم إلى ذلك الحين.
handover-good = تصلح مرة واحدة، ليوم واحد ولذلك الحساب وحده؛ ولا يُقال هل يوجد حساب كهذا. وكلمة أخرى تبطلها.
control-seminar = الندوة
control-new = ندوة جديدة
control-table = الطاولة { $number }
control-back = كل الطاولات
control-account = الحساب وتسجيل الخروج

## Setting up

setup-title = إعداد ندوة
setup-lead = اختاروا حالة وعدد الطاولات التي تلعبها. يدخل الناس بالرمز؛ ولا حاجة إلى شيء آخر.
setup-case = الحالة
setup-facts = من { $least } إلى { $most } أشخاص للطاولة، نحو { $minutes } د{ $rounds ->
    [0] {""}
    [one] ، جولة واحدة
    [two] ، جولتان
    [few] ، { $rounds } جولات
    [many] ، { $rounds } جولة
   *[other] ، { $rounds } جولة
}
setup-fictional = متخيَّلة
setup-real = من التاريخ
setup-tables = عدد الطاولات
setup-tables-hint = { $people ->
    [one] مكان لشخص واحد.
    [two] مكان لشخصين.
    [few] مكان لـ{ $people } أشخاص.
    [many] مكان لـ{ $people } شخصًا.
   *[other] مكان لـ{ $people } شخص.
}
setup-name = العنوان
setup-name-hint = كما يراه الداخلون. فارغ: اسم الحالة.
setup-approval = لا يُصوَّت على النصوص الموقَّعة إلا بموافقتي
setup-approval-hint = يمكنكم تغيير ذلك لاحقًا عند كل طاولة، تحت «النصوص».
setup-do = إعداد
setup-do-case = إعداد: { $case }

## Joining

join-title = كيف يدخل الناس
join-at = افتحوا { $host } واكتبوا الرمز، أو وجّهوا كاميرا إلى هنا.
join-link-label = الرابط
join-language = اللغة التي يُفتح بها الرابط
join-copy = نسخ الرابط
join-copied = نُسخ.
join-select = حددوا الرابط وانسخوه باليد.
join-qr = رمز للكاميرا يقود إلى الندوة { $code }
join-show = عرضه كبيرًا

## All tables

bells-title = كل الطاولات
bell-start = بدء الكل
bell-pause = إيقاف الكل
bell-resume = استئناف الكل
# A plus and its number are set apart together (U+2066 … U+2069), or the plus would follow it.
bell-extend-short = ⁦+{ $minutes }⁩ د
bell-extend = ⁦+{ $minutes }⁩ د: وقت إضافي لهذه الطاولة
bell-extend-label = ⁦+{ $minutes }⁩ د: وقت إضافي للجميع
bell-news = خبر للجميع
bell-news-title = خبر لكل الطاولات
bell-news-which = أي خبر
bell-news-tables = عند أي طاولات
bell-news-hint = { $count ->
    [0] لا يُعلن عند أي طاولة.
    [one] يُعلن فورًا عند طاولة واحدة.
    [two] يُعلن فورًا عند طاولتين.
    [few] يُعلن فورًا عند { $count } طاولات.
    [many] يُعلن فورًا عند { $count } طاولة.
   *[other] يُعلن فورًا عند { $count } طاولة.
}
bell-open-debrief = فتح المراجعة على كل الطاولات
bell-close-debrief = إغلاق المراجعة على كل الطاولات
debrief-open-title = هل تُفتح المراجعة الآن؟
debrief-open-what = { $count ->
    [one] ما زالت طاولة واحدة تلعب:
    [two] ما زالت طاولتان تلعبان:
    [few] ما زالت { $count } طاولات تلعب:
    [many] ما زالت { $count } طاولة تلعب:
   *[other] ما زالت { $count } طاولة تلعب:
} سيقرأ كل من فيها من الآن ما يخشاه الآخرون وما كُلّفوا بطلبه. وإغلاق المراجعة لا يستردّ ما عُرف.
debrief-open-do = فتحها للجميع
bell-rung = { $count ->
    [one] تم على طاولة واحدة.
    [two] تم على طاولتين.
    [few] تم على { $count } طاولات.
    [many] تم على { $count } طاولة.
   *[other] تم على { $count } طاولة.
}
bell-refused = { $table }: { $reason }

## A table's card

card-look = إلقاء نظرة
card-status-lobby = لم تبدأ
card-status-running = جارية
card-status-paused = متوقفة
card-status-ended = انتهت
card-people = الحاضرون { $present }، الغائبون { $gone }
card-unseated = { $count ->
    [one] شخص بلا مكان
    [two] شخصان بلا مكان
    [few] { $count } أشخاص بلا مكان
    [many] { $count } شخصًا بلا مكان
   *[other] { $count } شخص بلا مكان
}
card-bots = { $count ->
    [one] آلي واحد
    [two] آليان
    [few] { $count } آليين
    [many] { $count } آليًا
   *[other] { $count } آلي
}
card-nobody = لم يدخل أحد بعد.
card-nobody-came = لم يشارك إلا الآليون.
card-ready = فرغوا من هذه المرحلة: { $parties }
card-debrief = المراجعة مفتوحة
card-present = حاضر
card-gone = غائب
card-coach = للعلم

coach-unmanned = لا أحد يلعب { $party }.
coach-no-draft = { $rounds ->
    [one] لا مشروع جديد منذ جولة.
    [two] لا مشروع جديد منذ جولتين.
    [few] لا مشروع جديد منذ { $rounds } جولات.
    [many] لا مشروع جديد منذ { $rounds } جولة.
   *[other] لا مشروع جديد منذ { $rounds } جولة.
}
coach-vote-in-danger = يصعب أن يجد «{ $draft }» أغلبية في { $party }؛ أشدهم معارضة: { $group }.
coach-brackets-old = { $count ->
    [one] ما زال في «{ $draft }» قوس واحد
    [two] ما زال في «{ $draft }» قوسان
    [few] ما زال في «{ $draft }» { $count } أقواس
    [many] ما زال في «{ $draft }» { $count } قوسًا
   *[other] ما زال في «{ $draft }» { $count } قوس
} { $rounds ->
    [one] بعد جولة.
    [two] بعد جولتين.
    [few] بعد { $rounds } جولات.
    [many] بعد { $rounds } جولة.
   *[other] بعد { $rounds } جولة.
}
coach-window-unused = { $party } و{ $other } مستعدتان كلتاهما، ولا شيء بينهما على الطاولة.
coach-leap-waiting = وثبة { $party } في الجولة { $round } تنتظر جوابًا.
coach-approval-waiting = { $count ->
    [one] نص موقَّع ينتظر موافقتكم. ولن يُصوَّت عليه حتى تجيبوا.
    [two] نصّان موقَّعان ينتظران موافقتكم. ولن يُصوَّت عليهما حتى تجيبوا.
    [few] { $count } نصوص موقَّعة تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
    [many] { $count } نصًا موقَّعًا تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
   *[other] { $count } نص موقَّع تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
}
coach-somebody = جهة ما

## The bar of a table

bar-label = ساعة هذه الطاولة
bar-of = الجولة { $round } من { $rounds }
bar-of-named = الجولة { $round } من { $rounds }: { $name }
bar-start = بدء
bar-start-hint = الوفود التي لا أناس فيها يلعبها آليون.
bar-pause = إيقاف
bar-resume = استئناف
bar-more = وقت إضافي
bar-other = غير ذلك…
bar-end-phase = إنهاء المرحلة
bar-end = إنهاء التمرين
bar-open-debrief = فتح المراجعة
bar-close-debrief = إغلاق المراجعة
bar-see-debrief = رؤية المراجعة
bar-projector = رابط لجهاز العرض
bar-observer = رابط لمراقب
bar-tools = المزيد
bar-log = أخذ السجل
bar-certificate = أخذ شهادة عدم التسرّب
bar-certificate-hint = تبيّن، لهذا التمرين بعينه، أن لا شيء مما أُرسل إلى أحد كان يتوقف على ما حُجب عنه.
bar-certifying = يجري إعداد الشهادة: قد يستغرق ذلك دقيقة.

pause-title = إيقاف هذه الطاولة
pause-hint = تتوقف الساعة للجميع. ويُعرض السبب على الجميع.
pause-all-title = إيقاف كل الطاولات
reason = السبب
reason-optional = يجوز أن يبقى فارغًا. ويُدوَّن في المحضر.
extend-title = وقت إضافي
extend-minutes = الدقائق
extend-wrong = اكتبوا عدد الدقائق، مثل 2 أو 1.5.
extend-do = منح الوقت
end-phase-title = أتُنهى هذه المرحلة الآن؟
end-phase-what = { $phase ->
    [talks] تنتهي المحادثات، وتنتقل الوفود إلى ظروفها.
    [decisions] تُفتح الظروف كلها كما هي، وتُسوّى الجولة.
   *[reading] تبدأ الجولة التالية.
}
end-phase-do = إنهاء المرحلة
end-title = أيُنهى التمرين نهائيًا؟
end-what = ينتهي من دون جولاته الأخيرة، ومن دون أزمة ولا حصيلة. ولا يمكن استئنافه. ويمكن فتح المراجعة.
end-do = إنهاء التمرين
end-keep = تركه يستمر
link-title = رابط للتوزيع
link-what = من لديه هذا الرابط يدخل بصفة { $who }. ولا يُعرض إلا هنا.
link-qr = رمز هذا الرابط لكاميرا الهاتف
link-who-projector = جهاز العرض
link-who-observer = مراقب
link-who-seat = { $name }

## Sections

sections = أقسام هذه الطاولة
section-seats = من هنا
section-minds = الحالة الخفية
section-envelopes = الظروف
section-texts = النصوص
section-talk = الأحاديث
section-news = الأخبار
section-bots = الآليون
section-record = المحضر
section-notebook = الدفتر

## Why bots did what they did

bots-lead = للإدارة وحدها: السبب يكشف مخاوف وتوقعات ونتائج تخص الوفد. ويُعرف بسؤال الآلي من جديد.
bots-again = السؤال من جديد
bots-asking = يُسأل الآليون…
bots-none = لم يفعل أي آلي شيئًا بعد.

bot-did-table = يقدّم «{ $title }»
bot-did-cosponsor = يشارك في تقديم نص
bot-did-revise = ينقّح نصًا
bot-did-withdraw = يسحب نصًا
bot-did-bracket = يتحفظ على رقم
bot-did-unbracket = يسوّي رقمًا
bot-did-sign = يوقّع
bot-did-unsign = يسحب توقيعًا
bot-did-renew = يُبقي اتفاقًا مستمرًا
bot-did-posture = يفي بما عليه تجاه { $partner }: { $stance }
bot-did-inspect = يفتّش { $partner }
bot-did-query = يسأل { $partner } عن سلوكها
bot-did-reply = يجيب عن سؤال
bot-did-propose = يقترح «{ $title }»
bot-did-consent = يجيب عن اقتراح
bot-did-side-payment = يعد فئة بشيء مقابل أصواتها
bot-did-exception = يجري استثناء تجاه { $partner }: { $stance }
bot-did-denounce = ينسحب من اتفاق
bot-did-attend = يصرف اهتمامًا: { $what }
bot-did-leap = يثب
bot-did-evasion = يؤكد تهرّبًا
bot-did-estimate = يقدّر { $partner }
bot-did-speak = يقول: «{ $text }»
bot-did-other = يفعل

bot-why-answer-leap = جوابًا عن وثبة { $party }
bot-why-answer-dread = لأنه يخشى { $party }
bot-why-gather-all = ليجمع الكل
bot-why-counter-offer = ليعرض على { $party } نصًا أيسر من نصها
bot-why-step-alone = خطوةً أولى من جانبه نحو { $party }
bot-why-ask-of-rival = ليطلب شيئًا من { $party }
bot-why-forecast = لأن الداخل سيقرّه على الأرجح
bot-why-dare = لأنه مستعد للمجازفة بتصويت مشكوك فيه
bot-why-words-only = لأنه لا يكلّف غير الكلام
bot-why-others-bear-more = لأن غيره يتحمل أكثر منه
bot-why-need-not-keep = لأنه ليس عليه أن يلتزم به
bot-why-mandate-minds = لأن ولايته تطلب رقمًا آخر
bot-why-binds-least = لأن ذلك الرقم أخفّ إلزامًا له
bot-why-yield = ليتنازل
bot-why-near-enough = لأن الأرقام متقاربة بما يكفي
bot-why-half-way = ليلتقي في منتصف الطريق
bot-why-share-burden = ليتقاسم العبء في الداخل
bot-why-let-third-watch = ليدع { $party } تراقبه
bot-why-leave-out-heaviest = ليترك ما لن يقرّه الداخل: { $measure }
bot-why-offer-term = ليسهل قبوله في الداخل، لعدد { $rounds } من الجولات
bot-why-other-paper = لأنه يُقرأ بإنصاف أكبر على ورق { $party }
bot-why-kept-so-far = لأنه التُزم به حتى الآن
bot-why-stale = لأن أحدًا لم يوقّعه منذ زمن
bot-why-unwanted = لأن أحدًا لا يريده
bot-why-said-already = لأن نصًا آخر يقوله بالفعل
bot-why-keep-faith = ليحفظ كلمته
bot-why-forgive = ليصفح مرة
bot-why-answer-breach = جوابًا عن إخلال
bot-why-answer-letter = لأن الآخر التزم بالحرف لا أكثر
bot-why-in-kind = ليعامل بالمثل
bot-why-watched = لأنه مراقَب
bot-why-hardly-watched = لأنه يكاد لا يُراقَب
bot-why-unwatched = لأن أحدًا لا يراقب
bot-why-set = لأن أمره محسوم
bot-why-caught = لأن تقصير { $party } انكشف
bot-why-ask-first = ليسأل { $party } قبل أن يرد على ما كُشف
bot-why-embarrass = لتفسّر { $party } سلوكها أمام الجميع
bot-why-no-answer = لأن { $party } تركت سؤاله بلا جواب
bot-why-fear-rises = لأن خوفه من { $party } يزداد
bot-why-balance-turned = لأنه صار يتحمّل أكثر من غيره
bot-why-hold-out-hand = ليدعو { $party } إلى أن ترد بالمثل
bot-why-answer-sign = ليرد على اليد التي مدّتها { $party }
bot-why-most-feared = لأنه يخشى { $party } أكثر من غيرها
bot-why-nothing-to-hide = لأنه ليس لديه ما يخفيه
bot-why-home-minds = لأن العسكريين مستاؤون
bot-why-doubtful-vote = لأن التصويت في الداخل مشكوك فيه
bot-why-explore = ليعرف ما يمكن نيله
bot-why-weakest-first = ليحسّن أضعف ما في الداخل
bot-why-in-public = ليراه الجميع
bot-why-leap-ready = لأنه مستعد
bot-why-leap-weary = لأنه سئم الوضع القائم
bot-why-leap-answered = لأن وثبة تنتظر جوابًا
bot-why-services-say = لأن أجهزته تقول ذلك
bot-why-harmless = لأنه يرى نفسه غير مؤذٍ
bot-why-lend-name = لأن نصًا لا يقبله الآخرون من كاتبه قد ينفعهم جميعًا
bot-why-speak-up = لأن ثمة ما يقال
bot-why-spoken-to = لأن أحدًا خاطبه
bot-why-exchange = لأن النصين كليهما سيمرّان عندئذ في الداخل
bot-why-word-given = لأنه أعطى كلمته
bot-why-habit = لأن من سبقوه فعلوا ذلك
bot-why-done = لأنه لم يبق ما يُفعل
bot-why-unknown = لو سُئل من جديد لفعل شيئًا آخر

## Who is here

seats-nobody = لا أحد.
seats-unseated = بلا مكان
seats-move = مكان { $name }
seats-none = لا مكان
seats-link = رابط { $name }
seats-link-short = رابط
seats-message = الكتابة إلى { $party }
seats-message-short = كتابة
seats-time-short = الوقت:
seats-time = وقت { $name }
seats-wish = يطلب: { $time }
seats-wish-grant = منح
seats-wish-grant-label = منح { $name }: { $time }
seats-wish-decline = إبقاء الحال
seats-wish-decline-label = إبقاء الحال: { $name }
seats-more-time = وقت أطول في هذه المرحلة:
seats-more-time-label = ⁦+{ $minutes }⁩ د: { $party } في هذه المرحلة
seats-longer = أطول من الجميع بمقدار { $time }
seats-longer-free = بلا حدّ
seats-bot-in = إشراك آلي: { $party }
seats-bot-in-short = إشراك آلي
seats-bot-kind = نوع الآلي: { $party }
seats-bot-out = إخراج الآلي: { $party }
seats-bot-out-short = إخراج الآلي
seats-bot-plays = آلي: { $bot }
seats-not-playable = لا تشارك في المحادثات.
seats-ready = فرغت من هذه المرحلة
seats-sealed = الظرف مختوم
seats-open = الظرف مفتوح
seats-capital = الرصيد في الداخل { $value }
seats-readiness = الاستعداد { $value }
bot-reciprocator = معاملة بالمثل بسخاء
bot-tit-for-tat = واحدة بواحدة بسخاء
bot-grit = خطوة خطوة (GRIT)
bot-reformer = إصلاحي
bot-opportunist = انتهازي
bot-hawk = صقر
bot-diplomat = دبلوماسي التصريحات

## Hidden state

minds-lead = ما هو واقع ولا يُخبَر به أحد إلى الطاولة. ويتغير عند تسوية الجولة.
minds-short = باختصار
minds-window = داخل النافذة، باستعداد يكفي للتغيير: { $parties }.
minds-window-none = لا أحد داخل النافذة بعد؛ والأقرب { $party } عند { $value } من { $from }.
minds-dread = أشد المخاوف: { $party } من { $other } ({ $value })، وأكثره { $fear }.
minds-dread-none = لا أحد يخاف أحدًا.
minds-away = الغائبون: { $people }.
minds-quiet = الهادئون: { $people }.
minds-quiet-one = { $name } ({ $minutes } د)
minds-all-here = الجميع حاضرون ونشطون.
minds-images = الصور
minds-images-caption = ما يعتقده كل طرف في كل طرف آخر، من 0 إلى 1
minds-fears = المخاوف
minds-fears-caption = ما يخشاه كل طرف من كل طرف آخر، من 0 إلى 1؛ والأشد تحته خط
minds-holder = صورة من
minds-of = عمّن
minds-faith = حسن النية
minds-threat = التهديد
minds-institution = المؤسسة
minds-readiness = الاستعداد
minds-greatest = أشد ما يخشى
minds-parties = الأطراف
minds-parties-caption = الظروف المساندة والاستعداد والرصيد في الداخل لكل طرف، من 0 إلى 1
minds-party = الطرف
minds-capital = الرصيد
minds-mandates = الولايات
adjust-title = تحريك رقم يدويًا
adjust-lead = يعمل مع حسم الجولة كما تعمل الأخبار، ولا يعلم به قبل ذلك سواكم. وتعرضه المراجعة في سطر مستقل مع سببكم. والمخاوف تتبع الصور.
adjust-what = ماذا
adjust-image = حسن النية تجاه { $party }
adjust-by = بمقدار
adjust-do = تحريك
adjust-line = { $party }، { $what }: { $amount } ({ $reason })

## Envelopes

envelopes-lead = أوامر هذه الجولة المختومة كما هي. لا يراها غيركم.
envelopes-none = لم يُقرَّر شيء بعد؛ وتسري القيم الافتراضية.
envelopes-sealed = مختوم
envelopes-open = مفتوح
envelopes-postures = الالتزامات
envelopes-query = سؤال إلى { $party }
envelopes-replies = تجيب عن سؤال
envelopes-payments = تدفع في الداخل
envelopes-exceptions = استثناءات
envelopes-exception = { $measure }: { $stance } تجاه { $party }
envelopes-denounce = تنسحب من
envelopes-posture = { $stance } تجاه { $party }
envelopes-stance-spirit = بالروح
envelopes-stance-letter = بالحرف
envelopes-stance-shave = أقل بقليل
envelopes-stance-evade = تهرّب
envelopes-inspect = تفتّش { $party }
envelopes-tokens = الاهتمام
envelopes-token-with = { $token }، مع { $party }
envelopes-leap = وثبة ثقة
envelopes-evasion = تهرّب
envelopes-confirmed = { $count ->
    [one] أكده واحد من اثنين
    [two] أكده الاثنان
    [few] أكده الاثنان
    [many] أكده الاثنان
   *[other] أكده الاثنان
}
envelopes-estimate = التخمين
envelopes-estimate-is = شعور { $party } بالتهديد «{ $level }»، وأشد ما فيه: { $fear }
envelopes-author = آخر من غيّره: { $author }

## Texts

texts-none = لا نص على الطاولة.
texts-revision = الصيغة { $revision }، قدّمها { $parties }
texts-brackets = { $count ->
    [0] بلا أقواس
    [one] قوس واحد
    [two] قوسان
    [few] { $count } أقواس
    [many] { $count } قوسًا
   *[other] { $count } قوس
}
texts-seen-by = يراه { $parties }
texts-approval = الموافقة
texts-approval-on = النصوص الموقَّعة تنتظر موافقتكم. وما لا تجيبون عنه ينتظر: لا يُقرّ ولا يخفق.
texts-approval-off = يُصوَّت على النصوص الموقَّعة من دونكم.
texts-approval-require = اشتراط موافقتي
texts-approval-release = إلغاء اشتراطها
texts-require-title = أتُشترط موافقتكم؟
texts-require-what = يُبلَّغ الجميع بذلك. وما وُقّع من قبل ينتظركم أيضًا.
texts-release-title = أيُلغى اشتراط موافقتكم؟
texts-release-what = يُبلَّغ الجميع بذلك. ويُصوَّت عند التسوية المقبلة على كل ما وُقّع.
texts-approve = موافقة
texts-approve-named = الموافقة على «{ $title }»
texts-send-back = إعادة
texts-send-back-named = إعادة «{ $title }»
texts-send-back-title = أيُعاد «{ $title }»؟
texts-send-back-what = تبطل توقيعاته، ولا يُقبل غيرها حتى يعيد أحدهم كتابته. ويبقى على الطاولة.
texts-returned = أعدتم هذه الصيغة:
reason-told = يقرأ السببَ كلُّ من يمكنه قراءة النص.
texts-waiting = { $count ->
    [one] نص موقَّع ينتظر موافقتكم. ولن يُصوَّت عليه حتى تجيبوا.
    [two] نصّان موقَّعان ينتظران موافقتكم. ولن يُصوَّت عليهما حتى تجيبوا.
    [few] { $count } نصوص موقَّعة تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
    [many] { $count } نصًا موقَّعًا تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
   *[other] { $count } نص موقَّع تنتظر موافقتكم. ولن يُصوَّت عليها حتى تجيبوا.
}
texts-comments = الأقواس
texts-comment = { $party } تريد { $value }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}

## Talk

talk-list = القنوات
talk-read-only = هنا تقرؤون ولا تتكلمون.
talk-whom = إلى
talk-whom-all = الوفد كله
talk-whom-hint = يقرؤه الوفد كله، وعليه هذا الاسم.
talk-nothing = لم يُقل هنا شيء.
talk-say-plenary = إلى الجميع، في الجلسة العامة
talk-say-control = إلى { $party } وحدها
talk-send-do = إرسال
talk-channel-plenary = الجلسة العامة
talk-channel-caucus = { $party } في ما بين أعضائها
talk-channel-control = أنتم و{ $party }
talk-with = { $parties }
talk-count = { $count ->
    [0] لم يُقل شيء
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}

## News

news-prepared = في المتناول
news-dated = بحسب الجدول
news-prepared-none = لا شيء.
news-comes = يأتي من نفسه مع الجولة { $round }
news-by-hand = لا يأتي إلا بيدكم
news-sent = جاء
news-to-all = إلى الجميع، علنًا
news-to = إلى { $parties } فقط
news-send = إرسال الآن
news-send-title = أيُرسل هذا الخبر؟
news-effects = يُقال الخبر فورًا. وما يفعله في الداخل يظهر عند تسوية الجولة.
news-own = من عندكم
news-own-hint = لا يحرّك إلا الأذهان: وتبقى الأرقام كما هي.
news-headline = العنوان
news-text = النص
news-recipients = لمن
news-everybody = الجميع، علنًا
news-some = البعض فقط
news-own-send = إرسال
news-own-sent = أُرسل.

## Record

record-nothing = لا شيء في المحضر بعد.

## The seating of a whole class

plan-link = خريطة المقاعد
plan-title = خريطة المقاعد
plan-lead = اسحبوا اسمًا إلى كرسي، أو استعملوا «نقل» بجانبه. وتتبعه شاشة كل واحد فورًا.
plan-tools = التوزيع
plan-spare = إذا فاض الناس
plan-spare-hint = تُملأ أولًا الكراسي الأولى من كل طاولة، وعددها { $most }.
plan-spare-open = الوفد التالي لهم
plan-spare-mirror = يتقاسم اثنان كرسيًا
plan-spare-observe = يشاهدون
plan-deal = توزيع عشوائي
plan-dealt = { $count ->
    [one] نال شخص واحد كرسيًا.
    [two] أُعيد توزيع شخصين.
    [few] أُعيد توزيع { $count } أشخاص.
    [many] أُعيد توزيع { $count } شخصًا.
   *[other] أُعيد توزيع { $count } شخص.
}
plan-undo = تراجع
plan-undone = يجلس الجميع كما كانوا.
plan-moved = نُقل { $name }.
plan-refused = { $name }: { $reason }
plan-count = { $count ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
plan-observers = مشاهدون
plan-nobody = لا أحد
plan-empty = خالٍ
plan-mirror = يتقاسمون هذا الكرسي وظرفًا واحدًا.
plan-move = نقل { $name }
plan-move-short = نقل
plan-move-title = نقل { $name }
plan-move-to = إلى أي كرسي
plan-move-do = نقل
plan-spot = { $table } { $party }: { $role }
plan-spot-observer = { $table } مشاهدة

roster-title = لصق قائمة
roster-names = الأسماء، اسم في كل سطر
roster-hint = بعد الاسم، وبعد علامة جدولة أو فاصلة منقوطة، يمكن أن ترد طاولة ووفد وصفة. ومن يدخل لاحقًا بالرمز بهذا الاسم يجد مقعده في انتظاره.
roster-count = { $count ->
    [one] اسم واحد.
    [two] اسمان.
    [few] { $count } أسماء.
    [many] { $count } اسمًا.
   *[other] { $count } اسم.
}
roster-odd = { $name }: لم يُفهم وتُرك: { $words }
roster-do = تدوينها
roster-done = { $count ->
    [one] سُجّل شخص واحد.
    [two] سُجّل شخصان.
    [few] سُجّل { $count } أشخاص.
    [many] سُجّل { $count } شخصًا.
   *[other] سُجّل { $count } شخص.
}

## On paper

paper-link = أوراق للتوزيع
compare-link = جنبًا إلى جنب
paper-title = أوراق للتوزيع
paper-lead = الأوراق ومداخل المقاعد سرية: أعطوا كلًّا لوفده وصاحبه.
paper-which = ماذا يُطبع
paper-card = كيف يدخل الناس
paper-plates = لوحات الأسماء
paper-ways = مداخل شخصية
paper-sheets = أوراق الوفود
paper-print = طباعة
paper-way-qr = رمز للكاميرا لمقعد { $name }
paper-way-hint = وجّهوا الكاميرا إلى هنا. يقودكم إلى مقعدكم أنتم؛ لا تُروه أحدًا.
paper-sheet-of = ورقة { $party }، الطاولة { $table }
paper-secret = لهذا الوفد وحده.
card-idle = هادئة منذ { $minutes } د

## Facilitators together

colleague-link = الميسّرون
colleague-title = ميسّرو هذه الندوة
colleague-you = (أنتم)
colleague-host = مشغّل الخادم
colleague-at = الطاولة { $tables }
colleague-at-wall = كل الطاولات
colleague-watches = يشاهد فقط
colleague-guest = يدخل برابط
colleague-watching = أنتم تشاهدون هذه الندوة: ترون كل شيء ولا تحرّكون شيئًا.
colleague-invite = دعوة زميل
colleague-name = الاسم
colleague-name-account = اسم حسابه على هذا الخادم.
colleague-name-guest = ما يُدعى به هنا. ولا يحتاج إلى حساب.
colleague-account = له حساب على هذا الخادم
colleague-only-watches = يشاهد فقط: يرى كل شيء ولا يحرّك شيئًا
colleague-do = دعوة
colleague-the-word = كلمة الانضمام
colleague-the-link = رابط الدخول
colleague-told-word = أعطوها إلى { $name } ليدخل ويكتبها تحت «الحساب».
colleague-told-link = أعطوه إلى { $name } ليفتحه على جهازه.
colleague-good = يصلح مرة واحدة وليوم واحد، ويبطل حين تخرجون من كل الأجهزة.
colleague-new-link = رابط جديد
colleague-new-link-named = رابط جديد إلى { $name }
colleague-give-account = منح حساب
colleague-give-account-named = منح حساب: { $name }
colleague-leave-given = يمكنه فتح حساب
account-offered = يمكنكم فتح حساب هنا، خلال يوم.
account-offered-open = فتح حساب
colleague-withdraw = سحب
colleague-withdraw-named = سحب { $name }
colleague-leave = مغادرة هذه الندوة
colleague-sure = اضغطوا مرة أخرى للتأكيد
card-colleague = ينظر هنا
table-colleague = عند هذه الطاولة أيضًا: { $names }
table-colleague-wall = ينظر إلى كل الطاولات: { $names }
adjust-back = تراجع
adjust-back-named = تراجع: { $what }
adjust-taken = جرى التراجع عنه
doings-title = من فعل ماذا في الإدارة
doings-none = لا شيء بعد.
doing-seat = منح مكان
doing-start = بدء
doing-pause = إيقاف مؤقت
doing-resume = استئناف
doing-extend = وقت إضافي
doing-end-phase = إنهاء المرحلة
doing-allow-time = وقت شخص
doing-give-time = وقت وفد
doing-adjust = تحريك رقم
doing-take-back = تراجع عن تحريك
doing-require-approval = تغيير الموافقة على النصوص
doing-approve = الموافقة على نص
doing-send-back = إعادة نص
doing-inject = خبر معدّ
doing-improvise = خبر
doing-understudy = تغيير روبوت
doing-end = إنهاء التمرين
doing-open-debrief = فتح المراجعة أو إغلاقها
doing-lead = قيادة المراجعة
doing-annotate = ملاحظة
doing-speak = كلام
doing-other = غير ذلك
setup-approval-own = تطلبه هذه الحالة. ويمكنكم تغييره هنا، ولاحقًا عند كل طاولة تحت «النصوص».
