### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision




## The answer


## The stress test


## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = بهذا التغيير، وكل ما عداه كما لُعب، ما كان أي خصم لينتهي إلى صورة أخرى عن خصمه.
sentence-whatif-otherwise = بهذا التغيير، وكل ما عداه كما لُعب، كانت { $party } ستنتهي إلى حسن نية بـ{ $other } قدره { $instead }. وكان { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] تتحوّل العلاقة بين { $party } و{ $other } في الجولة { $round }، بالتغيير ومن دونه.
   *[long] تتحوّل العلاقة بين { $party } و{ $other } بالتغيير أيضًا: في الجولة { $until } بدل الجولة { $round }.
}
sentence-whatif-transforms-only-then = كما لُعبت، لم تتحوّل العلاقة بين { $party } و{ $other }. وبالتغيير تتحوّل، في الجولة { $until }.
sentence-whatif-transforms-no-more = كما لُعبت، تحوّلت العلاقة بين { $party } و{ $other } في الجولة { $round }. وبالتغيير لا تتحوّل.
sentence-whatif-transforms-neither = لا تتحوّل العلاقة بين { $party } و{ $other } لا بالتغيير ولا من دونه.
sentence-whatif-futures = { $games ->
    [one] في المستقبل الوحيد الذي أكمله الآليون من هناك، عدد مرات تحوّل العلاقة بين { $party } و{ $other } بالتغيير { $changed } ومن دونه { $played }.
    [two] في مستقبلين أكملهما الآليون من هناك، عدد مرات تحوّل العلاقة بين { $party } و{ $other } بالتغيير { $changed } ومن دونه { $played }.
    [few] من { $games } مستقبلات أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
    [many] من { $games } مستقبلًا أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
   *[other] من { $games } مستقبل أكملها الآليون من هناك، تتحوّل العلاقة بين { $party } و{ $other } في { $changed } بالتغيير وفي { $played } من دونه.
}
sentence-whatif-dropped = { $moves ->
    [one] حركة واحدة في السجل لم تعد ممكنة، في الجولة { $round }.
    [two] حركتان في السجل لم تعودا ممكنتين، أولاهما في الجولة { $round }.
    [few] { $moves } حركات في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
    [many] { $moves } حركة في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
   *[other] { $moves } حركة في السجل لم تعد ممكنة، أولاها في الجولة { $round }.
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
refused-no-such-leap = لم تفعل { $party } شيئًا بشأن وثبة في الجولة { $round }.
refused-no-leap-at-all = لم يثب أحد، فلا شيء يُنزع.
refused-no-such-signature = لم يوقّع أحد هذا النص قط.
refused-no-beginning = لا يبدأ هذا السجل بتمرين.


## Standard crises, one per id of game_rules/standard_crises.py

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
