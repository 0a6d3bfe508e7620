### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = تراجعوا عن قرار أو غيّروه أو أضيفوا قرارًا، ثم أعيدوا لعب التمرين.
rewind-whole = التمرين كله على نحو آخر
rewind-more = تغييرات أخرى: التمرين كله، أو وفد واحد في جولة واحدة
rewind-line = القرارات جولة بعد جولة
rewind-whose = قرارات من
rewind-everybody = الجميع
rewind-every = كل القرارات، حتى الصغيرة
rewind-nothing = لا شيء يمكن تغييره
rewind-no-turn = لا نقطة تحوّل
rewind-instead = ماذا كان ينبغي أن يكون؟
rewind-gone = ليس في هذا التمرين مثل هذا القرار.
rewind-question = { $round }: { $did }. وبدلًا منه: { $instead }

rewind-did-table = تقدّم { $party } «{ $title }»
rewind-did-revise = تنقّح { $party } «{ $title }»
rewind-did-withdraw = تسحب { $party } «{ $title }»
rewind-did-bracket = تتحفظ { $party } على رقم في «{ $title }»
rewind-did-unbracket = تسوّي { $party } رقمًا في «{ $title }»
rewind-did-cosponsor = تشارك { $party } في تقديم «{ $title }»
rewind-did-sign = توقّع { $party } «{ $title }»
rewind-did-sign-all = يُوقَّع «{ $title }»
rewind-did-posture = تفي { $party } بما عليها: { $how }
rewind-did-inspect = تفتّش { $party } { $partners }
rewind-did-propose = تقترح { $party } «{ $title }»
rewind-did-side-payment = تعد { $party } بشيء مقابل أصوات: { $group }
rewind-did-exception = تفي { $party } بمادة على نحو آخر: { $stance } ({ $partners })
rewind-did-denounce = تخطر { $party } بانسحابها من «{ $title }»
rewind-did-renew = تريد { $party } أن يستمر «{ $title }»
rewind-did-query = تسأل { $party } { $partners } عن سلوكها
rewind-did-attend = تُعنى { $party } بما يلي: { $what }
rewind-did-leap = تثب { $party } وثبة ثقة
rewind-did-inject = خبر: { $title }
rewind-did-consent = { $said ->
    [yes] { $party }: إعارة الاسم لنص «{ $title }»
   *[no] { $party }: رفض إعارة الاسم لنص «{ $title }»
}
rewind-did-reply = { $said ->
    [yes] { $party }: جواب عن السلوك إلى { $partners }
   *[no] { $party }: لا جواب إلى { $partners }
}
rewind-did-widen = { $party }: إطلاع آخرين على «{ $title }»
rewind-did-unsign = { $party }: سحب التوقيع عن «{ $title }»
rewind-posture = { $stance } ({ $partners })
rewind-token-with = { $token } ({ $partner })

rewind-never-table = لم يُقدَّم قط
rewind-never-revise = النص كما كان
rewind-never-withdraw = يبقى على الطاولة
rewind-never-bracket = لا تحفظ
rewind-never-unbracket = يبقى متحفظًا عليه
rewind-never-cosponsor = من دون هذا الاسم
rewind-never-sign = لا توقيع
rewind-never-propose = لم يُقترح قط
rewind-never-side-payment = لا وعد
rewind-never-exception = لا استثناء
rewind-never-denounce = تبقى
rewind-never-renew = لا تقول شيئًا
rewind-never-query = لا سؤال
rewind-never-inspect = لا تفتيش
rewind-never-attend = لا شيء من هذا
rewind-never-leap = لا وثبة
rewind-never-inject = لا خبر كهذا
rewind-never-consent = لا يقال شيء
rewind-never-reply = لا يقال شيء
rewind-never-widen = لا يطّلع عليه أحد آخر
rewind-never-unsign = يبقى التوقيع
rewind-later = { $rounds ->
    [one] بعد ذلك بجولة
    [two] بعد ذلك بجولتين
    [few] بعد ذلك بـ{ $rounds } جولات
    [many] بعد ذلك بـ{ $rounds } جولة
   *[other] بعد ذلك بـ{ $rounds } جولة
}
rewind-earlier = { $rounds ->
    [one] قبل ذلك بجولة
    [two] قبل ذلك بجولتين
    [few] قبل ذلك بـ{ $rounds } جولات
    [many] قبل ذلك بـ{ $rounds } جولة
   *[other] قبل ذلك بـ{ $rounds } جولة
}
rewind-stance = كله { $stance }
rewind-leapless = لا يثب أحد أبدًا
rewind-measureless = لا يُقدَّم شيء ولا يُوقَّع أبدًا
rewind-spirit = يلتزم الجميع دائمًا بكل شيء بالروح
rewind-lens-transformation = التعامل المتبادل يستطيع أن يغيّر العقول حين تسمح الظروف
rewind-lens-conventional = التدابير تعمل من تلقاء نفسها
rewind-lens-artifact = العقول تتغير مع الظروف؛ والتدابير ظلّها
rewind-lens-agent = التدابير وحدها تستطيع أن تبدأ التغيير
rewind-added = { $round }: { $did }
rewind-not = { $party }: { $instead }
rewind-some-text = نص
rewind-flip = { $said ->
    [yes] لا بدلاً من نعم
   *[no] نعم بدلاً من لا
}
rewind-accept = قبول { $value }
rewind-yes = نعم
rewind-no = لا
rewind-several = مع هذه التغييرات، وعددها { $count }
rewind-changes = ما الذي سيكون مختلفاً
rewind-take-back = إزالة
rewind-take-back-of = إزالة: { $change }
rewind-clear = كل شيء كما لُعب
rewind-sheet = وفد واحد وجولة واحدة
rewind-sheet-lead = انظر ما فعله وما كان متاحاً له غيره؛ غيّره، أو أضف ما لم يفعله.
rewind-sheet-caption = { $party }، { $round }: ما فُعل وما كان ممكناً
rewind-sheet-party = الوفد
rewind-sheet-round = الجولة
rewind-sheet-what = القرار
rewind-sheet-instead = بدلاً من ذلك
rewind-sheet-single = مواد منفردة ({ $count })
rewind-token = الاهتمام، { $number }
rewind-instead-of = بدلاً من ذلك: { $what }
rewind-row-leap = وثبة ثقة
rewind-row-posture = كيف يفي بما عليه تجاه { $partners }
rewind-row-exception = { $measure }، { $partners }
rewind-row-inspect = تفتيش
rewind-row-query = سؤال عن السلوك
rewind-row-attend = الاهتمام
rewind-row-side-payment = وعد في الداخل: { $group }
rewind-row-reply = جواب إلى { $partners }
rewind-row-denounce = إشعار بالانسحاب من «{ $title }»
rewind-row-sign = توقيع «{ $title }»
rewind-row-unsign = سحب التوقيع عن «{ $title }»
rewind-row-cosponsor = المشاركة في رعاية «{ $title }»
rewind-row-withdraw = سحب «{ $title }»
rewind-row-unbracket = الرقم المتحفَّظ عليه في «{ $title }» ({ $partners })
rewind-row-consent = إعارة الاسم لنص «{ $title }» المقترح من { $partners }
rewind-row-renew = استمرار «{ $title }»

## The answer

rewind-working = يُعاد اللعب…
rewind-ahead = { $ahead ->
    [one] سؤال واحد قبل هذا…
    [two] سؤالان قبل هذا…
    [few] { $ahead } أسئلة قبل هذا…
    [many] { $ahead } سؤالًا قبل هذا…
   *[other] { $ahead } سؤال قبل هذا…
}
rewind-heard = الجواب جاهز.
rewind-heard-futures = عدد ما لُعب من مستقبلات: { $done }.
rewind-chart = { $way ->
    [same] { $holder } عن { $of }: حسن نية { $changed } في النهاية، بالتغيير ومن دونه
   *[other] { $holder } عن { $of }: حسن نية { $changed } في النهاية بدلًا من { $played }
}
rewind-caption = حسن نية { $holder } تجاه { $of }: كما لُعب، وبالتغيير، وفي مستقبلات كليهما
rewind-played = كما لُعب
rewind-changed = بالتغيير
rewind-column-played-low = المستقبلات كما لُعب، العُشر الأدنى
rewind-column-played-middle = المستقبلات كما لُعب، الوسط
rewind-column-played-high = المستقبلات كما لُعب، العُشر الأعلى
rewind-column-changed-low = المستقبلات بالتغيير، العُشر الأدنى
rewind-column-changed-middle = المستقبلات بالتغيير، الوسط
rewind-column-changed-high = المستقبلات بالتغيير، العُشر الأعلى
rewind-fan-hint = { $games ->
    [one] مستقبل واحد من كل نوع. وهو قراءة واحدة لما يأتي عادة، بالآليين.
    [two] مستقبلان من كل نوع. وهما قراءة واحدة لما يأتي عادة، بالآليين.
    [few] تضم المنطقة المخططة ثمانية من كل عشرة مستقبلات تبدأ كما لُعب، والملونة ثمانية من كل عشرة بالتغيير: { $games } من كل منهما، بالآليين، وبالحظ نفسه.
    [many] تضم المنطقة المخططة ثمانية من كل عشرة مستقبلات تبدأ كما لُعب، والملونة ثمانية من كل عشرة بالتغيير: { $games } من كل منهما، بالآليين، وبالحظ نفسه.
   *[other] تضم المنطقة المخططة ثمانية من كل عشرة مستقبلات تبدأ كما لُعب، والملونة ثمانية من كل عشرة بالتغيير: { $games } من كل منهما، بالآليين، وبالحظ نفسه.
}
rewind-share-played = كما لُعب: تتحوّل في { $count } من { $games }
rewind-share-changed = بالتغيير: تتحوّل في { $count } من { $games }
rewind-progress = المستقبلات: { $done } من { $of }
rewind-stop = إيقاف
rewind-many = كم مرة
rewind-games = عدد المستقبلات: { $games }
rewind-play-on = ليكمل الآليون من هنا
rewind-no-futures = ما دام التمرين جاريًا فالمستقبلات تكشف أي جولة هي الأخيرة.
rewind-dropped = { $count ->
    [one] حركة مسجلة لم تعد ممكنة
    [two] حركتان مسجلتان لم تعودا ممكنتين
    [few] { $count } حركات مسجلة لم تعد ممكنة
    [many] { $count } حركة مسجلة لم تعد ممكنة
   *[other] { $count } حركة مسجلة لم تعد ممكنة
}
rewind-dropped-line = { $round }، { $party }: { $did }. { $why }
rewind-dropped-added = (كان هذا مضافاً.)
paper-no-questions = لم يُعَد لعب أي قرار على هذا الجهاز.
rewind-move-table = تقديم مشروع
rewind-move-revise = تنقيح مشروع
rewind-move-withdraw = سحب مشروع
rewind-move-bracket = التحفظ على رقم
rewind-move-unbracket = تسوية رقم
rewind-move-cosponsor = المشاركة في تقديم مشروع
rewind-move-sign = التوقيع
rewind-move-unsign = سحب توقيع
rewind-move-posture = اختيار كيفية الوفاء بما عليها
rewind-move-inspect = إرسال مفتشين
rewind-move-attend = صرف الاهتمام
rewind-move-propose = اقتراح مشروع
rewind-move-consent = إعارة اسمها لمشروع
rewind-move-side-payment = وعد فئة بشيء
rewind-move-exception = إجراء استثناء
rewind-move-denounce = الانسحاب من اتفاق
rewind-move-renew = إبقاء اتفاق مستمرًا
rewind-move-query = السؤال عن السلوك
rewind-move-reply = الجواب عن سؤال
rewind-move-leap = وثبة ثقة
rewind-move-evasion = تأكيد تهرّب
rewind-move-widen = إطلاع آخرين على مشروع
rewind-move-other = حركة أخرى

## History beside

history-lead = الحركات المسجلة في الحالة، عبر المحرك نفسه الذي مرت به حركاتكم، وبجانبها ما فعلتم. أما ترتيب التاريخ وأخباره وظروفه فمُدخل باليد: ومعظم جوابه مكتوب سلفًا. وما يختلف هو ما جرّبه كلٌّ ومتى.
history-working = يُعاد لعب التاريخ…
history-chart = حسن النية: { $holder } عن { $of }
history-caption = حسن نية { $holder } تجاه { $of }: التاريخ، وهذا التمرين
history-then = التاريخ
history-here = هذا التمرين
history-low = حظ آخر، العُشر الأدنى
history-middle = حظ آخر، الوسط
history-high = حظ آخر، العُشر الأعلى
history-luck = المساحة المظللة تضم ثمانية من كل عشرة مسارات لحركات التاريخ نفسها بحظ آخر: اقتراعات وتفتيشات وحوادث سُحبت من جديد. وما وقع خارجها ليس حظًا.
history-luck-working = يُروى التاريخ بحظ آخر: { $done } من { $of }…
history-difference = بعد الجولة { $round } كان حسن نية { $holder } تجاه { $of } هنا { $here } وفي التاريخ { $then }. { $where ->
    [waiting] {""}
    [below] هذا دون ما يصنعه الحظ وحده من حركات التاريخ ({ $low } إلى { $high }، ثماني مرات من عشر).
    [above] هذا فوق ما يصنعه الحظ وحده من حركات التاريخ ({ $low } إلى { $high }، ثماني مرات من عشر).
   *[near] بحظ آخر كان التاريخ ليقع غالبًا بين { $low } و{ $high }، كما وقع تمرينكم.
}
history-became = { $parties }: في التاريخ { $then ->
    [0] لم تتحوّل
   *[other] تحوّلت في الجولة { $then }
}، وهنا { $here ->
    [0] لم تتحوّل
   *[other] تحوّلت في الجولة { $here }
}.
history-texts = ما دخل حيز النفاذ، والوثبات
history-texts-caption = ما دخل حيز النفاذ ومن وثب، جولة بعد جولة: التاريخ، وهذا التمرين
history-text = «{ $title }» ({ $measures })
history-text-dictated = «{ $title }»، مفروض ({ $measures })
history-leap = تثب { $party }
history-refused = { $count ->
    [0] { "" }
    [one] حركة مسجلة واحدة لم يُجزها المحرك.
    [two] حركتان مسجلتان لم يُجزهما المحرك.
    [few] { $count } حركات مسجلة لم يُجزها المحرك.
    [many] { $count } حركة مسجلة لم يُجزها المحرك.
   *[other] { $count } حركة مسجلة لم يُجزها المحرك.
}

## The stress test

stress-lead = تُلقى على كل زوج من الخصوم مئتا ليلة عصيبة: عشرة أنواع من الأزمات، كل منها عشرين مرة. فكم منها كان ما اتُّفق عليه سيحتويه؟
stress-working = تُلقى الأزمات…
stress-pairs = كم مرة يصمدان
stress-held = مع كل ما هو نافذ: { $count } من { $crises }
stress-held-bare = من دون أي اتفاق: { $count } من { $crises }
stress-kinds = أزمة بعد أزمة
stress-pairs-caption = عدد الليالي من كل نوع من الأزمات { $each }: كم منها يُحتوى
stress-crisis = الأزمة
stress-all = كلها
stress-bare = كلها، من دون أي اتفاق
stress-ranks = ما يساويه كل اتفاق في ليلة كهذه
stress-ranks-chart = الليالي المحتواة من دونه (مخططة)، وما يضيفه
stress-ranks-caption = الليالي المحتواة مع كل اتفاق ومن دونه، وأولها أكثرها إضافة
stress-agreement = الاتفاق
stress-with = معه
stress-without = من دونه
stress-thrown = الليالي
stress-worth = من الليالي { $thrown } احتُوي معه { $held }، ومن دونه { $without }.
stress-most = وأكثره في { $crisis } (⁦+{ $count }⁩).
stress-none = لا اتفاق نافذًا يُلزم زوجًا من الخصوم.
stress-doubt = لا يُنزع لتلك الليلة إلا النص؛ أما الثقة التي بناها فتبقى. وكم يخفف كل تدبير من الصدمة فذلك تقدير هذا النموذج.

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = بهذا التغيير، وكل ما عداه كما لُعب، ما كان أي خصم لينتهي إلى صورة أخرى عن خصمه.
sentence-whatif-otherwise = بهذا التغيير، وكل ما عداه كما لُعب، كانت { $party } ستنتهي إلى حسن نية بـ{ $other } قدره { $good-faith-then }. وكان { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] تتحوّل العلاقة بين { $party } و{ $other } في الجولة { $round }، بالتغيير ومن دونه.
   *[long] تتحوّل العلاقة بين { $party } و{ $other } بالتغيير أيضًا: في الجولة { $until } بدل الجولة { $round }.
}
sentence-whatif-transforms-only-then = كما لُعبت، لم تتحوّل العلاقة بين { $party } و{ $other }. وبالتغيير تتحوّل، في الجولة { $until }.
sentence-whatif-transforms-no-more = كما لُعبت، تحوّلت العلاقة بين { $party } و{ $other } في الجولة { $round }. وبالتغيير لا تتحوّل.
sentence-whatif-transforms-neither = لا تتحوّل العلاقة بين { $party } و{ $other } لا بالتغيير ولا من دونه.
sentence-whatif-futures = { $games ->
    [one] في المستقبل الوحيد الذي أكمله الآليون من هناك، عدد مرات تحوّل العلاقة بين { $party } و{ $other } بالتغيير { $changed } ومن دونه { $played }.
    [two] في مستقبلين أكملهما الآليون من هناك، عدد مرات تحوّل العلاقة بين { $party } و{ $other } بالتغيير { $changed } ومن دونه { $played }.
    [few] من { $games } مستقبلات أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
    [many] من { $games } مستقبلًا أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
   *[other] من { $games } مستقبل أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
}
sentence-whatif-dropped = { $moves ->
    [one] حركة واحدة في السجل لم تعد ممكنة، في الجولة { $round }.
    [two] حركتان في السجل لم تعودا ممكنتين، أولاهما في الجولة { $round }.
    [few] { $moves } حركات في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
    [many] { $moves } حركة في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
   *[other] { $moves } حركة في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
}
sentence-whatif-not-granted = { $moves ->
    [zero] كل ما أُضيف كان ممكناً، حتى الجولة { $round }.
    [one] خطوة مضافة واحدة لم تكن ممكنة، في الجولة { $round }.
    [two] خطوتان مضافتان لم تكونا ممكنتين، أولاهما في الجولة { $round }.
    [few] { $moves } خطوات مضافة لم تكن ممكنة، أولاها في الجولة { $round }.
    [many] { $moves } خطوة مضافة لم تكن ممكنة، أولاها في الجولة { $round }.
   *[other] { $moves } خطوة مضافة لم تكن ممكنة، أولاها في الجولة { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] مستقبل واحد لا يقول شيئًا عن المرجَّح.
    [two] مستقبلان قليل: فقد تأتي حفنة أخرى على نحو آخر.
    [few] { $games } مستقبلات قليلة: فقد تأتي حفنة أخرى على نحو آخر.
    [many] { $games } مستقبلًا قليلة: فقد تأتي حفنة أخرى على نحو آخر.
   *[other] { $games } مستقبل قليلة: فقد تأتي حفنة أخرى على نحو آخر.
}
sentence-whatif-one-reading = هذا ما يستخلصه النموذج، وهو قراءة واحدة للنظرية. أما ما كان سيفعله من حول الطاولة فلا تقوله أي إعادة.

## What cannot be changed

refused-no-such-entry = لا وجود للقيد { $entry }: في السجل { $entries }.
refused-not-a-wish = لم يكن القيد { $entry } رغبة أحد: البداية والساعة لا يمكن تغييرهما.
refused-not-in-a-round = جاء القيد { $entry } قبل الجولة الأولى أو بعد الأخيرة: لا يمكن تقديمه ولا تأخيره.
refused-no-such-leap = لم تفعل { $party } شيئًا بشأن وثبة في الجولة { $round }.
refused-no-leap-at-all = لم يثب أحد، فلا شيء يُنزع.
refused-no-such-signature = لم يوقّع أحد هذا النص قط.
refused-no-beginning = لا يبدأ هذا السجل بتمرين.
refused-not-in-the-record = لا توجد جولة { $round } في السجل.
refused-not-addable = لا يمكن إضافة هذا: الوفود تقرر، والإدارة تأتي بالأخبار.

refused-no-such-change = لا وجود لهذا التغيير: «{ $change }».
refused-too-many-futures = أقصى ما يُطلب من المستقبلات دفعة واحدة { $max }.
refused-last-round-hidden = ما دام التمرين جاريًا فالمستقبلات تكشف أي جولة هي الأخيرة. ويمكن طرح السؤال من دون مستقبلات.
refused-nothing-resolved = لم تُسوَّ أي جولة بعد.
refused-round-not-resolved = لم تُسوَّ الجولة { $round }.
refused-no-history = لا سجل تاريخيًا يناسب هذا التمرين.
refused-studies-busy = كثيرون يسألون معًا. حاولوا مجددًا بعد دقيقة.
refused-study-too-long = استغرق هذا وقتًا أطول مما ينبغي، ولا جواب.
refused-study-stopped = أُوقف هذا قبل أن يكون ثمة جواب.
refused-study-broke = تعذّر حساب هذا. والتمرين نفسه كما كان.

## Standard crises, one per id of game_rules/whatif/standard_crises.py

crisis-incident-at-sea = حادث في البحر
crisis-unannounced-exercise = تمرين لم يعلنه أحد
crisis-false-alarm = إنذار كاذب
crisis-leaked-plan = خطة حرب مسرَّبة
crisis-border-shooting = إطلاق نار على الحدود
crisis-stray-aircraft = طائرة ضلت طريقها
crisis-secret-delivery = تسليم أسلحة سرًّا
crisis-rumour-of-mobilisation = شائعة تعبئة
crisis-network-failure = تعطّل الشبكات كلها دفعة واحدة
crisis-ultimatum = إنذار نهائي

## ما يصنعه الآليون عادة من البداية نفسها

usual-title = ما يصنعه الآليون من البداية نفسها
usual-hint = الأوراق والتفويضات والبدايات نفسها؛ ويلعب الآليون كل الوفود، وفي كل مرة بحظ آخر.
usual-play = ليلعب الآليون من البداية
usual-progress = { $of ->
    [0] تُلعب الألعاب الأولى…
   *[other] الألعاب: { $done } من { $of }
}
usual-heard = عدد الألعاب التي لعبها الآليون من هذه البداية: { $games }.
usual-here = هذه الطاولة
usual-middle = الآليون، الوسط
usual-low = الآليون، العُشر الأدنى
usual-high = الآليون، العُشر الأعلى
usual-caption = حسن نية { $holder } تجاه { $of }: هذه الطاولة، والآليون من البداية نفسها
usual-finding = بعد الجولة { $round } كان حسن نية { $holder } تجاه { $of } { $here }. { $where ->
    [below] تسع من كل عشر ألعاب للآليين كانت عندئذ أعلى من ذلك.
    [above] تسع من كل عشر ألعاب للآليين كانت عندئذ أدنى من ذلك.
   *[near] ثماني من كل عشر ألعاب للآليين وقعت بين { $low } و{ $high }.
}
usual-pair = { $one } و{ $other }: عدد ألعاب الآليين التي تحوّلت فيها العلاقة { $transformed } من أصل { $games }. { $here ->
    [0] وعند هذه الطاولة لم تتحوّل.
   *[other] وعند هذه الطاولة تحوّلت في الجولة { $here }.
}
usual-nothing = { $nothing ->
    [0] في كل لعبة للآليين تحوّلت علاقة واحدة على الأقل.
   *[other] عدد ألعاب الآليين التي لم تتحوّل فيها أي علاقة: { $nothing } من أصل { $games }.
}
usual-fan-hint = تضم المنطقة المخططة ثماني من كل عشر ألعاب للآليين، ومجموعها { $games }. ليس الآليون مقياسًا للناس: إنما يبيّنون ما ترجّحه هذه البداية في هذا النموذج.
