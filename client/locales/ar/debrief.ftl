### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = المراجعة
debrief-of = المراجعة: { $title }
debrief-after = { $rounds ->
    [0] قبل الجولة الأولى
    [one] بعد جولة واحدة
    [two] بعد جولتين
    [few] بعد { $rounds } جولات
    [many] بعد { $rounds } جولة
   *[other] بعد { $rounds } جولة
}
debrief-after-end = بعد الجولة الأخيرة
debrief-loading = تُجمع القصة الآن…
debrief-again = المحاولة مجددًا
debrief-back-floor = العودة إلى التمرين
debrief-back-control = العودة إلى الإدارة
debrief-nav = شاشات المراجعة
debrief-next = التالي: { $screen }
debrief-previous = السابق: { $screen }
debrief-paper = الكل في صفحة واحدة
debrief-print = طباعة
debrief-newer = لُعبت جولة أخرى.
debrief-newer-load = عرضها
debrief-model = كل هذا يصحّ في هذا النموذج، وهو قراءة واحدة لنظرية بناء الثقة بوصفه تحوّلًا (Macintosh 1996). وهو هنا ليُشكّ فيه.

lead-room = قيادة القاعة
lead-not = ينظر كل واحد حيث يشاء.
lead-now = يرى الجميع الشاشة التي ترونها، وما تكشفونه.
lead-turn = الجزء التالي على شاشة القاعة
lead-followed = تقود الإدارة المراجعة.
lead-alone = تقود الإدارة المراجعة؛ وأنتم تنظرون وحدكم.
lead-look-around = النظر وحدي
lead-follow = متابعة

download = تنزيل كل شيء
download-hint = جداول (CSV) وJSON في ملف واحد، مع الملاحظات التي يمكنكم قراءتها.

notes = ملاحظات
notes-none = لم يدوّن أحد شيئًا بعد.
notes-own = لوفدكم وحده
notes-write = ملاحظة من عندكم
notes-about = بجانب { $round }
notes-round = بجانب أي جولة
notes-shared = إظهارها للجميع
notes-add = حفظ الملاحظة

screen-before = قبل الشاشات
screen-feared = ما كانوا يخشونه
screen-transformed = التوقيع ليس تحوّلًا
screen-other-way = قُرئ معكوسًا
screen-mind-gap = كم أحسنوا قراءة بعضهم
screen-eyes = بعيونهم
screen-compare = جنبًا إلى جنب
screen-history = ما فعله التاريخ
screen-stress = ليالٍ عصيبة
screen-rewind = إرجاع قرار واحد
screen-ledger = الدفاتر
screen-verdict = أربعة أسطر
screen-after = ما يُستفاد منه
screen-all = الكل في صفحة واحدة

## Charts

chart-table-show = عرض الأرقام في جدول
chart-table-hide = إخفاء الجدول
chart-round = الجولة
chart-start = البداية
chart-party = الطرف

## Names

debrief-pair = { $holder } عن { $of }
debrief-pair-two = { $one } و{ $other }
debrief-start = قبل الجولة 1
debrief-group-military = العسكريون
debrief-group-legislature = البرلمان
debrief-group-public = الرأي العام
debrief-group-industry = الصناعة
debrief-holder-sign = من يوقّع
debrief-holder-leap = رئيس الوفد
debrief-holder-comply = العسكريون
debrief-holder-other = من كان عليه أن يؤكد
debrief-stance-spirit = بالروح
debrief-stance-letter = بالحرف
debrief-stance-shave = أقل بقليل
debrief-stance-evade = لا التزام البتة

## Before the screens

before-lead = دقيقتان بلا شاشات.
before-word = يقول كل واحد كلمة عن هذا التمرين، ولا يشرحها أحد، ولا يجيب أحد.
before-then = ثم انظروا ما أبقاه كل واحد لنفسه.

## What they were afraid of

feared-lead = أولًا ما خُمّن، ثم ما كان حقًا: زوج واحد في كل مرة.
feared-pairs = خشية من ممن
feared-pair-veiled = محجوب
feared-pair-open = مكشوف
feared-others = أزواج ليست متخاصمة
feared-heading = ما كانت { $holder } تخشاه من { $of }
feared-asked = ما ظنته { $of }
feared-guessed = الجولة { $round }: الشعور بالتهديد «{ $level }»، وأشد ما فيه: { $fear }
feared-no-guess = لم تخمّن { $of } شيئًا عن { $holder }.
feared-unveil = كشف ما كانت { $holder } تخشاه
feared-truth = ما كان: { $fear }
feared-greatest = الأشد
feared-hidden = ما زال محجوبًا
feared-guess-first = التخمين الأول
feared-guess-last = التخمين الأخير
feared-guess-both = التخمين الأول والأخير
feared-bars = ستة مخاوف: { $holder } من { $of }
feared-bars-hint = الشريط هو الجولة الأخيرة، والخط العمودي هو البداية؛ 0 هدوء و1 فزع.
feared-bars-caption = ما كانت { $holder } تخشاه من { $of }، من 0 (هدوء) إلى 1 (فزع)
feared-column-fear = الخشية
feared-column-guessed = تخمين { $of }
feared-threat = إلى أي حد شعرت { $holder } بتهديد من { $of }
feared-threat-course = { $way ->
    [more] شعرت { $holder } في النهاية بتهديد من { $of } أكبر مما شعرت به في البداية: { $last } بعد { $first }
    [less] شعرت { $holder } في النهاية بتهديد من { $of } أقل مما شعرت به في البداية: { $last } بعد { $first }
   *[same] شعرت { $holder } في النهاية بتهديد من { $of } يقارب ما شعرت به في البداية: { $last } بعد { $first }
}
feared-threat-hint = الخط ما شعرت به { $holder } نفسها؛ وكل معيّن ما حسبته { $of }.
feared-threat-veiled-hint = كل معيّن ما خمّنته { $of }.
feared-threat-caption = إلى أي حد شعرت { $holder } بتهديد من { $of }، وما خمّنته { $of }
feared-threat-truth = شعور { $holder }
feared-threat-guess = تخمين { $of }
feared-calm = هدوء
feared-alarm = فزع
feared-next = التالي: { $holder } من { $of }
feared-was-greatest = الأشد في الجولة { $round }

## Through their eyes

eyes-lead = ما كان وفد يعلمه في لحظة، لا أكثر ولا أقل. تنقلوا بين الجولات؛ وبجانبه ما كان حقًا.
eyes-who = عيون من
eyes-scrub = الجولة؛ مفاتيح الأسهم تنقل بين الجولات
eyes-fears = ما قرأته { $party } من مخاوفها هي
eyes-believed = ما قالت أجهزتها إن الآخرين يخشونه منها، وما كانوا يخشونه
eyes-believed-caption = مخاوف الآخرين من { $party }: كما أفادت أجهزتها، وكما كانت، بعد { $round }
eyes-true = حقيقة
eyes-causes = كيف قرأت عاصمتها الجولة
eyes-home = العاصمة
eyes-texts = نصوص كان يمكنها رؤيتها
eyes-texts-none = لا شيء
eyes-news = المحضر كما كان يمكنها قراءته
eyes-nothing = لم تُخبَر بشيء بعد.

## Side by side

compare-lead = تمارين هذه الندوة، وقد بدأت متماثلة. من فعل ماذا على نحو آخر، ومتى؟
compare-one = ليس في هذه الندوة إلا تمرين واحد سُوّيت فيه جولة: لا شيء بجانبه بعد.
compare-table = الطاولة { $number }
compare-caption = حسن النية بين { $pair }، تمرينًا بعد تمرين
towards = { $one } ← { $other }
eyes-text = «{ $title }»
compare-finding = { $transformed ->
    [0] { $pair }: لم تتحوّل العلاقة في أي من التمارين ({ $count })
   *[other] { $pair }: تحوّلت العلاقة في { $transformed } من أصل { $count } من التمارين
}
compare-hint = حسن النية بعد كل جولة. الخطوط الباهتة هي التمارين الأخرى.
compare-panel = الطاولة { $number }: تحوّلت في الجولة { $round }
compare-panel-not = { $rounds ->
    [one] الطاولة { $number }: لم تتحوّل بعد جولة واحدة
    [two] الطاولة { $number }: لم تتحوّل بعد جولتين
    [few] الطاولة { $number }: لم تتحوّل بعد { $rounds } جولات
    [many] الطاولة { $number }: لم تتحوّل بعد { $rounds } جولة
   *[other] الطاولة { $number }: لم تتحوّل بعد { $rounds } جولة
}
compare-done = { $count ->
    [1] { $what }
   *[other] { $what } (×{ $count })
}، { $span ->
    [1] الجولة { $rounds }
    [2] الجولتان { $rounds }
   *[other] الجولات { $rounds }
}
compare-no-turn = لم يُتفق على شيء ولم يُجازَف بشيء ولم يُنقض شيء.
compare-exercise = التمرين
compare-parted = { $holder } عن { $of }: متماثلة حتى الجولة { $before }، مفترقة منذ الجولة { $round }.
compare-parted-at-once = { $holder } عن { $of }: مفترقة منذ الجولة الأولى.
compare-never = { $holder } عن { $of }: لم تتباعد كثيرًا في الجولات المشتركة.
compare-outcomes = ما آل إليه الأمر
compare-outcomes-caption = الجولات والنصوص والوثبات ومتى تحوّل الخصوم، تمرينًا بعد تمرين
compare-rounds = الجولات
compare-agreements = النصوص النافذة
compare-leaps = الوثبات
compare-transformed = { $one } و{ $other }
compare-not = لم تتحوّل
compare-round = الجولة { $round }
compare-verdicts = الأسطر الأربعة، طرفًا بعد طرف
compare-verdicts-hint = من 0 في طرف إلى 1 في الآخر. الأرقام هي أرقام الطاولات؛ وحيث تتزاحم لا يحمل رقمه إلا أدناها وأعلاها. والأسطر لا تُجمع أبدًا.
compare-verdicts-caption = الأسطر الأربعة، طرفًا بعد طرف وتمرينًا بعد تمرين؛ ولا تُجمع أبدًا

## How well they read each other

gap-lead = كل تخمين مقابل ما كان حقًا حين لُعبت جولته. ما كان لأحد أن يعلم؛ والسؤال هل اقتربوا.
gap-none = لم يخمّن أحد.
gap-reader = { $by } عن { $about }
gap-off = أخطأت { $by } في المتوسط بقدر { $error }، { $lean ->
    [more] وحسبت { $about } أشد خوفًا مما كانت.
    [less] وحسبت { $about } أقل خوفًا مما كانت.
   *[even] زيادة ونقصانًا بالقدر نفسه.
}
gap-hits = { $guesses ->
    [one] { $hits ->
        [0] في تخمينها الوحيد سمّت غير الخشية الأشد.
       *[other] في تخمينها الوحيد سمّت الخشية الأشد.
    }
    [two] من تخمينين، عدد ما سمّى الخشية الأشد: { $hits }.
    [few] من { $guesses } تخمينات، عدد ما سمّى الخشية الأشد: { $hits }.
    [many] من { $guesses } تخمينًا، عدد ما سمّى الخشية الأشد: { $hits }.
   *[other] من { $guesses } تخمين، عدد ما سمّى الخشية الأشد: { $hits }.
}
gap-trends = { $trends ->
    [one] { $right ->
        [0] حين تحركت الحقيقة لم يتبعها التخمين.
       *[other] حين تحركت الحقيقة تحرك التخمين معها.
    }
    [two] تحركت الحقيقة مرتين، وعدد ما تحرك التخمين معها: { $right }.
    [few] تحركت الحقيقة { $trends } مرات، وعدد ما تحرك التخمين معها: { $right }.
    [many] تحركت الحقيقة { $trends } مرة، وعدد ما تحرك التخمين معها: { $right }.
   *[other] تحركت الحقيقة { $trends } مرة، وعدد ما تحرك التخمين معها: { $right }.
}
gap-closing = { $way ->
    [nearer] كان التخمين الأخير أقرب من الأول.
    [further] كان التخمين الأخير أبعد من الأول.
   *[same] كان التخمين الأخير بعيدًا كالأول.
}
gap-chart = مقدار الخطأ: { $by } عن { $about }
gap-caption = تخمينات { $by } لمدى ما تشعر به { $about } من تهديد منها، مقابل الحقيقة
gap-column-guess = التخمين
gap-column-truth = الحقيقة
gap-column-error = التخمين ناقص الحقيقة
gap-column-services = الأجهزة ناقص الحقيقة
gap-column-fear = الخشية المخمّنة
gap-column-true-fear = الخشية الأشد
gap-more = خوف زائد
gap-less = هدوء زائد
gap-right = صحيح
gap-legend = المعيّن الممتلئ سمّى الخشية الأشد. والخط المتقطع ما أفادت به أجهزة الوفد نفسه.

## Signed is not transformed

transformed-lead = الاتفاقات أفعال. أما هل غيّرت ما يعتقده الاثنان أحدهما في الآخر فخط آخر.
transformed-pair = الزوج
transformed-rival = { $one } و{ $other }
transformed-other = { $one } و{ $other } (غير متخاصمين)
transformed-chart = { $way ->
    [transformed] بين { $one } و{ $other } تحوّلت العلاقة في الجولة { $round }
    [open] بين { $one } و{ $other } لم تتحوّل العلاقة حتى الآن
   *[not] بين { $one } و{ $other } لم تتحوّل العلاقة
}
transformed-hint = مدى ما يرجّحه كل منهما بعد كل جولة أن الآخر سينصفه.
transformed-line = { $holder } عن { $of }
transformed-axis = حسن النية
transformed-half = تساوي الاحتمالين
transformed-window = كلاهما مستعد
transformed-readiness = الاستعداد
transformed-gate = مستعد
transformed-scrub = الجولة؛ مفاتيح الأسهم تنقل بين الجولات
transformed-value = { $round }. { $first }: { $first-value }. { $second }: { $second-value }.
transformed-caption = حسن النية والاستعداد وما جرى بين { $one } و{ $other }، بحسب الجولة
transformed-column-faith = حسن النية، { $holder } عن { $of }
transformed-column-readiness = الاستعداد، { $holder }
transformed-column-institution = المؤسسة، { $holder } عن { $of }
transformed-column-measures = التدابير النافذة
transformed-column-happened = ما جرى
transformed-in-force = { $measures ->
    [0] لا تدبير نافذًا بينهما.
    [one] تدبير نافذ واحد بينهما.
    [two] تدبيران نافذان بينهما.
    [few] { $measures } تدابير نافذة بينهما.
    [many] { $measures } تدبيرًا نافذًا بينهما.
   *[other] { $measures } تدبير نافذ بينهما.
}
transformed-both-ready = كان كلاهما مستعدًا.
transformed-nothing = لم يُسجَّل بينهما شيء.
transformed-books = الدفاتر: { $holder } عن { $of }

mark-signed = توقّع { $party } «{ $subject }»
mark-entered = يدخل «{ $subject }» حيز النفاذ
mark-failed = يخفق «{ $subject }» في الداخل
mark-failed-by = يخفق «{ $subject }» في داخل { $party }
mark-leap = تثب { $party } وثبة ثقة
mark-answered = تجيب { $party } عن الوثبة
mark-incident = حادث
mark-news = خبر: { $subject }
mark-news-plain = خبر
mark-breach = لا تفي { $party } بكلمتها
mark-question = تسائل { $party } الوضع القائم علنًا
mark-experts = يلتقي الخبراء
mark-review = يُعقد استعراض
mark-gesture = تقوم { $party } ببادرة ودية
mark-warning = تقوم { $party } ببادرة عدائية
mark-query = تسأل { $party } عن سلوك الأخرى
mark-silence = تترك { $party } سؤالًا بلا جواب
mark-renewed = يُجدَّد «{ $subject }»
mark-lapsed = ينقضي أجل مواد من «{ $subject }»
mark-denounced = تنسحب { $party } من «{ $subject }»
mark-inspection = ترسل { $party } مفتشين
sign-signed = توقيع
sign-entered = دخول حيز النفاذ
sign-failed = إخفاق في الداخل
sign-leap = وثبة ثقة
sign-answered = جواب عن الوثبة
sign-incident = حادث
sign-news = خبر
sign-breach = إخلال بالكلمة
sign-question = مساءلة الوضع القائم
sign-experts = لقاء خبراء
sign-review = استعراض
sign-gesture = بادرة ودية
sign-warning = بادرة عدائية
sign-query = سؤال عن السلوك
sign-silence = صمت
sign-renewed = تجديد
sign-lapsed = انقضاء الأجل
sign-denounced = انسحاب
sign-inspection = تفتيش

## Read the other way

other-way-lead = التدبير نفسه قد يهدّئ أو يُفزع: فالأمر رهن بمن يقرؤه ومتى.
other-way-heading = { $measure }: فعلته { $of }، وقرأته { $holder }
other-way-chart = ما فعله التدبير، وما كان سيفعله
other-way-hint = كم زادت ثقة { $holder } بـ{ $of } بسببه أو نقصت، بلوغاريتم الأرجحية.
other-way-caption = { $measure } في لحظتين
other-way-then = الجولة { $round }، كما كانت
other-way-instead = الجولة { $round }، في هذا النموذج
other-way-detail = الاستعداد { $readiness }، حسن النية { $good-faith }
other-way-column-readiness = الاستعداد
other-way-column-faith = حسن النية
other-way-column-change = التغيّر
other-way-wary = أكثر حذرًا
other-way-trusting = أكثر ثقة
other-way-books = دفاتر الجولة { $round }
other-way-none = لم يُقرأ أي تدبير على عكس معناه حتى الآن.
other-way-more = { $count ->
    [one] عرض واحد آخر
    [two] عرض اثنين آخرين
    [few] عرض { $count } أخرى
    [many] عرض { $count } أخرى
   *[other] عرض { $count } أخرى
}

## The books

ledger-lead = كل تغيّر في كل صورة، مقسّمًا على أسبابه. ومجموع الأسباب يطابقه تمامًا.
ledger-holder = صورة من
ledger-of = عمّن
ledger-round = الجولة
ledger-none = لم تُسوَّ أي جولة بعد.
ledger-chart = { $way ->
    [up] في الجولة { $round } زادت ثقة { $holder } في { $of }: { $after } بعد { $before }
    [down] في الجولة { $round } نقصت ثقة { $holder } في { $of }: { $after } بعد { $before }
   *[same] في الجولة { $round } بقيت ثقة { $holder } في { $of } كما كانت: { $after }
}
ledger-hint = بلوغاريتم أرجحية حسن النية؛ وإلى اليمين ثقة أكبر.
ledger-caption = لماذا غيّرت { $holder } صورتها عن { $of } في الجولة { $round }
ledger-before = قبلُ، حسن النية { $share }
ledger-after = بعدُ، حسن النية { $share }
ledger-still = لم يحرّك شيء هذه الصورة.
ledger-column-cause = السبب
ledger-column-amount = التغيّر
ledger-column-factors = لماذا هذا القدر
ledger-small = { $count ->
    [one] سبب صغير واحد
    [two] سببان صغيران
    [few] { $count } أسباب صغيرة
    [many] { $count } سببًا صغيرًا
   *[other] { $count } سبب صغير
}
ledger-total = المجموع
ledger-course-after = حسن النية بعدها
ledger-course-caption = ما الذي حرّك صورة { $of } لدى { $holder }، وحسن النية الذي رآه بعد كل جولة
ledger-course = { $holder } عن { $of }، جولة بعد جولة
ledger-state = في نهاية الجولة
ledger-readiness = استعداد { $holder } تجاه { $of }
ledger-bias = التحيّز في قراءة { $of }
ledger-institution = المؤسسة
ledger-baseline = حيث تستقر الصورة من دون أخبار، حسن النية
ledger-threat = الشعور بالتهديد
ledger-votes = التصويت في الداخل في هذه الجولة
ledger-votes-caption = نسبة المؤيدين في كل فئة
ledger-votes-none = لم يُطرح للتصويت نص موقَّع في هذه الجولة.
ledger-vote-title = النص
ledger-vote-total = المؤيدون
ledger-vote-needed = المطلوب
ledger-vote-outcome = النتيجة
ledger-vote-passed = أُقرّ
ledger-vote-failed = أخفق
ledger-adjusted = ما حُرِّك يدويًا في هذه الجولة
ledger-adjusted-line = { $party }، { $what }: { $amount } («{ $reason }»)
ledger-adjusted-image = حسن النية تجاه { $party }
ledger-adjusted-capital = الرصيد في الداخل
ledger-kept = كيف حُفظت الكلمة في هذه الجولة
ledger-kept-caption = الالتزام الفعلي، وما رآه منه الطرف الآخر
ledger-kept-none = لم يُلزم أي تدبير أحدًا في هذه الجولة.
ledger-kept-who = من، وتجاه من
ledger-kept-article = التدبير
ledger-kept-true = في الحقيقة
ledger-kept-seen = كما رُئي
ledger-kept-odds = احتمال أن يُرى
ledger-kept-all = { $count ->
    [one] مادة واحدة التُزم بها حرفًا أو روحًا ورُئيت كذلك.
    [two] مادتان التُزم بهما حرفًا أو روحًا ورُئيتا كذلك.
    [few] { $count } مواد التُزم بها حرفًا أو روحًا ورُئيت كذلك.
    [many] { $count } مادة التُزم بها حرفًا أو روحًا ورُئيت كذلك.
   *[other] { $count } مادة التُزم بها حرفًا أو روحًا ورُئيت كذلك.
}

cause-with-measure = { $cause }: { $measure }
cause-with-agreement = { $cause }: «{ $agreement }»
cause-with-party = { $cause }: { $party }
debrief-cause-tide = مجرى الأحداث
debrief-cause-information = المعلومات
debrief-cause-interaction = الاتصال المباشر
debrief-cause-communication = الاتصالات
debrief-cause-notification = الإخطار
debrief-cause-observation = المراقبة
debrief-cause-inspection = التفتيش
debrief-cause-constraint = التقييد
debrief-cause-declaratory = الإعلان
debrief-cause-breach = إخلال بالكلمة
debrief-cause-gesture = بادرة
debrief-cause-query = سؤال عن السلوك
debrief-cause-denunciation = إخطار بالانسحاب
debrief-cause-process = التعامل المتبادل
debrief-cause-leap = وثبة ثقة
debrief-cause-institution = المؤسسة
debrief-cause-slide = عودة العادات القديمة
debrief-cause-repair = مؤسسة تجبر ضررًا
debrief-cause-incident = حادث
debrief-cause-control = الإدارة

factor-w = الوزن { $value }
factor-match = يلاقي المخاوف { $value }
factor-seen = الالتزام كما رُئي { $value }
factor-effort = الجهد الظاهر { $value }
factor-age = { $count ->
    [0] جديد
    [one] في جولته الثانية
    [two] كان ملزمًا قبل ذلك جولتين
    [few] كان ملزمًا قبل ذلك { $count } جولات
    [many] كان ملزمًا قبل ذلك { $count } جولة
   *[other] كان ملزمًا قبل ذلك { $count } جولة
}
factor-alpha = الالتباس { $value }
factor-bias = التحيّز { $value }
factor-readiness = الاستعداد { $value }
factor-process = التعامل المتبادل { $value }
factor-bonus = إلى جانب أنواع أخرى × { $value }
factor-faith = حسن النية { $value }
factor-surprise = مقدار المفاجأة { $value }
factor-depth = عمق الأرقام { $value }
factor-checked = بمتابعة مراقبين × { $value }
factor-monitored = { $set ->
    [yes] يراقبه طرف ثالث
   *[no] لا يراقبه طرف ثالث
}
factor-negotiated = { $set ->
    [yes] متفاوض عليه
   *[no] مفروض
}
factor-size = الحجم { $value }
factor-articles = { $count ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
factor-declared = { $set ->
    [yes] خلافًا لإعلان
   *[no] لا إعلان نافذًا
}
factor-answered = { $set ->
    [yes] بعد جواب عن سؤال
   *[no] لا جواب قبله
}
factor-reviewed = { $set ->
    [yes] مع استعراض
   *[no] من دون استعراض
}
factor-institution = المؤسسة { $value }
factor-major = { $set ->
    [yes] جسيم
   *[no] صغير
}
factor-notified = { $set ->
    [yes] أُخطر بالتمارين
   *[no] لم يُخطر بشيء
}
factor-own = { $set ->
    [yes] وثبتها هي
   *[no] وثبة الطرف الآخر
}
factor-nth = { $count ->
    [one] الأولى
    [two] الثانية
    [few] رقم { $count }
    [many] رقم { $count }
   *[other] رقم { $count }
}
factor-unanswered = من الجولة { $count }، بلا جواب
factor-away = البعد عن البداية { $value }
factor-baseline = موضع الاستقرار { $value }
factor-taken = الضرر الواقع { $value }
factor-bound = حافة المقياس { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = أربعة أسطر، ولا مجموع لها: فما يساويه بعضها إزاء بعض لكم أن تقولوه.
verdict-not-yet = تأتي الحصيلة بعد الجولة الأخيرة. أما الولايات فمفتوحة الآن.
verdict-security = الأمن
verdict-security-plain = كم قلّ ما بقي يُخشى، وهل احتُويت الأزمة.
verdict-judgement = الحكم
verdict-judgement-plain = كم اقتربت صورة الآخرين لديه مما له ما يسوّغه.
verdict-standing = الرصيد
verdict-standing-plain = ما بقي للحكومة من وزن في الداخل.
verdict-mandate = الولاية
verdict-mandate-plain = كم نُفّذ من التعليمات.
verdict-caption = أسطر الحصيلة الأربعة، من 0 إلى 1، بحسب الطرف
verdict-chart = الأسطر الأربعة، بحسب الطرف
verdict-hint = من 0 في طرف إلى 1 في الطرف الآخر.
verdict-mandates = الولايات بعد رفع السرية عنها
verdict-advantage = سعت هذه الولاية إلى ميزة. لكل وفد قرعته، واحتمال ذلك فيها واحد من أربعة، وقد أُخبر الجميع.
verdict-met = تحقق
verdict-unmet = لم يتحقق
verdict-told = كما قرأها الوفد:
verdict-course = جولة بعد جولة
verdict-course-caption = الاستعداد والرصيد في الداخل والظروف المساندة لدى { $party } بعد كل جولة، من 0 إلى 1
verdict-readiness = الاستعداد
verdict-capital = الرصيد

## What to make of it

after-lead = ما يقوله هذا التمرين، وما لا يستطيع قوله.
after-more = { $count ->
    [one] عرض واحدة أخرى
    [two] عرض اثنتين أخريين
    [few] عرض { $count } أخرى
    [many] عرض { $count } أخرى
   *[other] عرض { $count } أخرى
}
after-cannot = ما لا تستطيع البيانات قوله
after-questions = أسئلة للقاعة
after-questions-none = لا يحمل السيناريو أسئلة خاصة به. ابدؤوا بهذا: ما الذي كان سيغيّر رأيكم؟
after-memo = لمذكرة: قولوا أي هذه الجمل أشدّ شكًّا عندكم، وما الذي يبيّن ذلك.

## Evidence

evidence = انظر: { $where }
evidence-feared = ما كانت { $holder } تخشاه من { $of }
evidence-feared-all = ما كانوا يخشونه
evidence-transformed = { $holder } و{ $of } عبر الجولات
evidence-transformed-all = حسن النية عبر الجولات
evidence-other-way = التدبير في لحظتين
evidence-ledger = دفاتر الجولة { $round }، { $holder } عن { $of }
evidence-ledger-round = دفاتر الجولة { $round }
evidence-verdict = الأسطر الأربعة والولايات
evidence-record = خط الزمن

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = أشد ما خشيته { $party }: { $fear }؛ وظنّته { $other }: { $guess }. وأشد ما خشيته { $other }: { $fear-other }؛ وظنّته { $party }: { $guess-other }. وحتى آخر تقدير لم يرَ أيٌّ منهما ما يخافه الآخر.
sentence-guess-missed = { $span ->
    [once] في الجولة { $round } حسبت { $by } أن أشد ما تخشاه { $party } هو: { $guess }. وكان: { $fear }.
   *[long] في الجولة { $round }، وما زالت في الجولة { $until }، حسبت { $by } أن أشد ما تخشاه { $party } هو: { $guess }. وكان: { $fear }.
}
sentence-guess-found = ابتداءً من الجولة { $round } سمّت { $by } أشد ما تخشاه { $party }: { $fear }.
sentence-guess-left = في الجولة { $round } أصابت { $by }: فأشد ما تخشاه { $party } كان «{ $fear }». وبحلول الجولة { $until } غيّرت رأيها وقالت «{ $guess }».
sentence-guess-overtaken = في الجولة { $round } أصابت { $by }: فأشد ما تخشاه { $party } كان «{ $guess }». وبحلول الجولة { $until } لم يعد الأمر كذلك، وظلت { $by } تقول به: فقد صار «{ $fear }».
sentence-guess-none = لم تخمّن { $by } شيئًا عن { $party }، وأشد ما كانت تخشاه: { $fear }.
sentence-nobody-guessed = لم يسمّ أحد إلى الطاولة قط أشد ما كانت { $party } تخشاه: { $fear }.
sentence-nobody-guessed-before = لم يسمّ أحد إلى الطاولة أشد ما كانت { $party } تخشاه، أي «{ $fear }»، قبل الجولة { $round }.
sentence-fear-turned = كان أشد ما تخشاه { $party } من { $other } أول الأمر «{ $guess }»؛ ومنذ الجولة { $round } صار «{ $fear }».
sentence-fear-fell = لم يُطمئن { $party } شيء أكثر من الجولة { $round }: انخفض ما شعرت به من تهديد { $other } من { $threat-before } إلى { $threat }. وأثقل ما وزن في تلك الجولة: { $cause }.
sentence-fear-rose = لم يُفزع { $party } شيء أكثر من الجولة { $round }: ارتفع ما شعرت به من تهديد { $other } من { $threat-before } إلى { $threat }. وأثقل ما وزن في تلك الجولة: { $cause }.
sentence-fear-covered = في الجولة { $round } تغيّر ما شعرت به { $party } من تهديد { $other } من { $threat-before } إلى { $threat }: لا لأنها غيّرت رأيها في { $other } بقدر ما هو لما صارت الاتفاقات تجيب عنه.
sentence-fear-still = { $rounds ->
    [one] في جولة واحدة لم يكد يتغيّر ما شعرت به { $party } من تهديد { $other }.
    [two] في جولتين لم يكد يتغيّر ما شعرت به { $party } من تهديد { $other }.
    [few] في { $rounds } جولات لم تغيّر أي منها كثيرًا ما شعرت به { $party } من تهديد { $other }.
    [many] في { $rounds } جولة لم تغيّر أي منها كثيرًا ما شعرت به { $party } من تهديد { $other }.
   *[other] في { $rounds } جولة لم تغيّر أي منها كثيرًا ما شعرت به { $party } من تهديد { $other }.
}
sentence-fear-unaddressed = لم يجب أي نص، على الطاولة أو نافذ، عن أشد ما تخشاه { $party } من { $other }: { $fear }.
sentence-gap = في الجولة { $round }، حين سُئلت { $by } عن مدى شعور { $party } بالتهديد، أجابت «{ $guessed-level }»؛ وكان «{ $threat-level }» أقرب ({ $guessed } مقابل { $threat }). ولم يكن أي تقدير أبعد.
sentence-first-agreement = كان الاتفاق الأول «{ $agreement }». وظهر أثر تدابيره أول مرة في الجولة { $round }: فبها صارت ثقة { $party } بـ{ $other } { $way ->
    [up] أكبر ({ $amount }).
    [down] أقل ({ $amount }).
   *[still] لا أكبر ولا أقل.
}
sentence-no-agreement = { $rounds ->
    [one] في جولة واحدة لم يدخل أي اتفاق حيز النفاذ.
    [two] في جولتين لم يدخل أي اتفاق حيز النفاذ.
    [few] في { $rounds } جولات لم يدخل أي اتفاق حيز النفاذ.
    [many] في { $rounds } جولة لم يدخل أي اتفاق حيز النفاذ.
   *[other] في { $rounds } جولة لم يدخل أي اتفاق حيز النفاذ.
}
sentence-half-passed = { $measures ->
    [0] لم يكن بين { $party } و{ $other } تدبير نافذ
    [one] كان بين { $party } و{ $other } تدبير نافذ واحد
    [two] كان بين { $party } و{ $other } تدبيران نافذان
    [few] كان بين { $party } و{ $other } { $measures } تدابير نافذة
    [many] كان بين { $party } و{ $other } { $measures } تدبيرًا نافذًا
   *[other] كان بين { $party } و{ $other } { $measures } تدبير نافذ
} { $round ->
    [0] في البداية.
   *[other] بعد الجولة { $round }.
} وتجاوز حسن النية بينهما النصف في الجولة { $until }. وأثقل ما كان في تلك الجولة: { $cause }.
sentence-half-not-passed = { $measures ->
    [0] ليس بين { $party } و{ $other } تدبير نافذ؛
    [one] بين { $party } و{ $other } تدبير نافذ واحد؛
    [two] بين { $party } و{ $other } تدبيران نافذان؛
    [few] بين { $party } و{ $other } { $measures } تدابير نافذة؛
    [many] بين { $party } و{ $other } { $measures } تدبيرًا نافذًا؛
   *[other] بين { $party } و{ $other } { $measures } تدبير نافذ؛
} وأعلى ما بلغه حسن النية بينهما { $good-faith }، { $round ->
    [0] في البداية.
   *[other] في الجولة { $round }.
}
sentence-transformed = تُعدّ العلاقة بين { $party } و{ $other } متحوّلة منذ الجولة { $round }: فقد صار كل منهما يتوقع حسن النية من الآخر، وصار شيء من ذلك مؤسسة.
sentence-transformed-not = بعد الجولة { $round } بلغ حسن النية بين { $party } و{ $other } في المتوسط { $good-faith }، وعند أقلهما ثقة { $least }، وبلغ اعتياد التعامل بينهما { $institution }. وتُعدّ العلاقة متحولة ابتداء من { $good-faith-asked } و{ $least-asked } و{ $institution-asked }، الثلاثة معًا في جولتين متتاليتين أو في الختام.
sentence-window-open = { $span ->
    [once] في الجولة { $round } كانت { $party } و{ $other } مستعدتين كلتاهما.
   *[long] من الجولة { $round } إلى الجولة { $until } كانت { $party } و{ $other } مستعدتين كلتاهما.
} { $inside ->
    [0] { $outside ->
        [0] ولم يمرّ شيء من تلك النافذة ولا خارجها: لم يدخل أي اتفاق بينهما حيز النفاذ، ولم تثب أي منهما.
       *[other] ومن اتفاقاتهما ووثباتهما وقع { $inside } داخل تلك النافذة و{ $outside } خارجها.
    }
   *[other] ومن اتفاقاتهما ووثباتهما وقع { $inside } داخل تلك النافذة و{ $outside } خارجها.
}
sentence-window-never = لم تكن { $party } و{ $other } مستعدتين معًا قط. وأقرب ما كانتا { $round ->
    [0] في البداية،
   *[other] في الجولة { $round }،
} عند { $readiness }.
sentence-institution-absorbed = ما صار مؤسسة بين { $party } و{ $other } امتص من الضرر { $size } حتى الجولة { $round }.
sentence-read-against = في الجولة { $round } زاد «{ $measure }» من { $other } حذر { $party } ({ $amount }): كان استعدادها { $readiness } وحسن نيتها { $good-faith }، وقرأت ما أُريت على أنه تهديد.
sentence-gesture-read-against = في الجولة { $round } زادت بادرة ودية من { $other } حذر { $party } ({ $amount }). ولو قُرئت كما كانت { $party } تقرأ في الجولة { $until } لبلغت { $instead }.
sentence-would-have-helped = لو قُرئ كما كانت { $party } تقرأ في الجولة { $until }، باستعداد { $readiness-then }، لنفع التدبير نفسه ({ $instead }).
sentence-would-have-hurt = لو قُرئ كما كانت { $party } تقرأ في الجولة { $until }، باستعداد { $readiness-then }، لأضرّ التدبير نفسه كذلك ({ $instead }).
sentence-never-otherwise = { $rounds ->
    [one] في جولة واحدة لم يُقرأ أي تدبير على عكس معناه.
    [two] في جولتين لم يُقرأ أي تدبير على عكس معناه.
    [few] في { $rounds } جولات لم يُقرأ أي تدبير على عكس معناه.
    [many] في { $rounds } جولة لم يُقرأ أي تدبير على عكس معناه.
   *[other] في { $rounds } جولة لم يُقرأ أي تدبير على عكس معناه.
}
sentence-leap-answered = وثبت { $party } وثبة ثقة في الجولة { $round }، وأجابت عنها { $by } في الجولة { $until }. وكان حسن النية الذي يراه الآخرون في { $party } قبل الوثبة { $good-faith }، وصار بعد الجواب { $good-faith-then }. وكان الثمن في الداخل { $capital } من رصيدها.
sentence-leap-unanswered = وثبت { $party } وثبة ثقة في الجولة { $round }، ولم يجب عنها أحد في حينه. وكان حسن النية الذي يراه الآخرون في { $party } قبل الوثبة { $good-faith }، وصار حين فات أوان الجواب { $good-faith-then }. وكان الثمن في الداخل { $capital } من رصيدها.
sentence-leap-waiting = وثبت { $party } وثبة ثقة في الجولة { $round }، وما زال الجواب مفتوحًا. وكان حسن النية الذي يراه الآخرون في { $party } قبل الوثبة { $good-faith }، وهو الآن { $good-faith-then }. والثمن في الداخل حتى الآن { $capital } من رصيدها.
sentence-leap-held-back = في الجولة { $round } كان ينقص { $party } تأكيد واحد لوثبة ثقة: لم يؤكد { $missing }.
sentence-leap-not-made = لم تثب { $party } وثبة ثقة. وكانت في أتم استعدادها في الجولة { $round }، عند { $readiness }.
sentence-vote-failed = وُقّع «{ $agreement }» ولم يجد أغلبية في { $party } في الجولة { $round }: نقصه { $short }، وأشد من عارضه { $group }.
sentence-evasion-seen = في الجولة { $round } لم تلتزم { $party } «{ $measure }» تجاه { $other }، واكتشفت { $other } ذلك.
sentence-evasion-unseen = في الجولة { $round } لم تلتزم { $party } «{ $measure }» تجاه { $other }، ولم تعلم { $other } قط.
sentence-shave-seen = في الجولة { $round } التزمت { $party } من «{ $measure }» أقل قليلًا مما عليها تجاه { $other }، ولاحظت { $other } ذلك.
sentence-shave-unseen = في الجولة { $round } التزمت { $party } من «{ $measure }» أقل قليلًا مما عليها تجاه { $other }، ولم تلاحظ { $other } ذلك.
sentence-author-hidden = «{ $agreement }»، وقد قدّمته { $by } في الجولة { $round } على أنه لها، كتبته { $party }.
sentence-bracket-last = كان آخر قوس سُوّي في «{ $agreement }»، تحت «{ $measure }»: ففي الجولة { $round } قبلت { $by } { $value } حيث كان النص يقول { $was }.
sentence-refusal-protected = تركت { $party } «{ $agreement }» بلا توقيع، وكان سيكشف { $exposure } مما لديها. وفي الجولة { $round } لم تفِ { $other }، التي كان النص سيُلزمها أيضًا، بكلمتها لها.
sentence-crisis-held = حين جاءت الأزمة صمدت { $party } و{ $other }.
sentence-crisis-escalated = حين جاءت الأزمة تصاعدت بين { $party } و{ $other }.
sentence-cannot-say-agent = هل غيّرت التدابير العقول في { $party } و{ $other } أم رافقت تغييرًا كان آتيًا على كل حال: لا تستطيع هذه البيانات أن تقول.
sentence-cannot-say-leap = هل كانت وثبة من { $party } في الجولة { $round } ستُجاب: لا تستطيع هذه البيانات أن تقول.
sentence-cannot-say-minds = ماذا كان يدور في خلد من حول الطاولة: لا تستطيع هذه البيانات أن تقول. فمخاوف النموذج ليست مخاوفكم؛ وهل تشبهها، أنتم وحدكم تعلمون.
sentence-cannot-say-yet = { $rounds ->
    [one] ما كان تمرين أطول سيظهره: جولة واحدة لا تقول الكثير.
    [two] ما كان تمرين أطول سيظهره: جولتان لا تقولان الكثير.
    [few] ما كان تمرين أطول سيظهره: { $rounds } جولات لا تقول الكثير.
    [many] ما كان تمرين أطول سيظهره: { $rounds } جولة لا تقول الكثير.
   *[other] ما كان تمرين أطول سيظهره: { $rounds } جولة لا تقول الكثير.
}

## Facilitators together

ledger-adjusted-taken = جرى التراجع عنه قبل أن يعمل
adjusted-what = ماذا
adjusted-amount = بمقدار
adjusted-why = لماذا
adjusted-when = متى
adjusted-who = من
