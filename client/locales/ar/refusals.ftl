### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = غير ممكن بعد.
refused-not-started = لم يبدأ التمرين.
refused-already-started = بدأ التمرين بالفعل.
refused-already-convened = أُعدّ التمرين بالفعل.
refused-paused = الساعة متوقفة. انتظروا حتى تستأنفها الإدارة.
refused-not-paused = التمرين غير متوقف.
refused-ended = انتهى التمرين.
refused-wrong-phase = ليس في هذه المرحلة.
refused-too-late = فات الأوان: انتهت المرحلة المقصودة.
refused-not-due = لم يحن الوقت بعد.
refused-nothing-to-debrief = لم تُسوَّ أي جولة بعد، فلا شيء يُراجَع.
refused-already-open = مفتوح بالفعل.
refused-already-closed = مغلق بالفعل.
refused-already-there = الشخص جالس هناك بالفعل.
refused-already-sent = أُرسل هذا الخبر بالفعل.

## Who

refused-not-ours = هذا لمن يلعبون.
refused-not-yours = ليس لكم أن تفعلوا هذا.
refused-no-right = في وفدكم، الحق في { $right } لغيركم.
refused-no-right-of-seat = في وفدكم، يقرر هذا غيركم.
refused-no-seat = ليس لكم مقعد إلى هذه الطاولة.
refused-no-understudy = لا بديل يلعب عن هذا الطرف.
refused-only-watching = من يشاهد لا يستطيع الفعل.
refused-no-such-party = لا وجود لهذا الطرف.
refused-no-such-role = لا وجود لهذه الصفة.
refused-not-playable = لا تشارك { $party } في المحادثات.
refused-exercise-full = لا تتسع هذه الطاولة لأكثر من { $max } شخصًا.

## Talk

refused-no-such-channel = لا وجود لهذه القناة، أو لستم فيها.
refused-not-a-member = لستم أعضاء في هذه القناة.
refused-channel-exists = لكم معهم قناة بالفعل.
refused-nobody-there = لا أحد هنا بعد.
refused-nobody-to-talk-to = القناة تحتاج إلى طرف آخر.
refused-text-empty = لم يُكتب شيء.
refused-text-too-long = النص طويل جدًا: أقصى عدد للأحرف { $max }.
refused-already-ready = قلتم ذلك بالفعل.
refused-not-ready = لم تقولوا إنكم فرغتم.

## Drafts

refused-no-such-draft = لا وجود لهذا المشروع، أو لا يمكنكم قراءته.
refused-no-such-page = لا توجد صفحة كهذه في الدفتر.
refused-too-many-adjustments = تنتظر حسمَ هذه الجولة تعديلات كثيرة بالفعل.
refused-notebook-full = امتلأ دفتر هذه الطاولة.
refused-draft-closed = لم يعد هذا المشروع على الطاولة.
refused-stale-revision = تغيّر النص: هو الآن في الصيغة { $revision }. اقرؤوه من جديد أولًا.
refused-sent-back = أعادت الإدارة هذه الصيغة: أعيدوا كتابتها أولًا.
refused-nothing-to-approve = هذا النص لا ينتظر جوابكم.
refused-word-unknown = هذه الكلمة لا تصلح لحسابكم: كانت لغيره أو استُعملت أو مضى عليها أكثر من يوم.
refused-reads-along = يمكنكم قراءة هذا المشروع، لكنه لم يُكتب لكم.
refused-nothing-changed = لن يغيّر ذلك شيئًا.
refused-nothing-chosen = اختاروا أحدًا أولًا.
refused-not-complete = ما زال ينقص شيء.
refused-too-few-parties = يحتاج الاتفاق إلى طرفين على الأقل.
refused-too-many-drafts = عدد مشاريعكم على الطاولة { $max }. اسحبوا واحدًا أولًا.
refused-too-many-tabled = عدد ما قدمتموه من مشاريع في هذه الجولة { $max }. نقّحوا مشروعًا مفتوحًا، أو انتظروا الجولة التالية.
refused-too-many-articles = أقصى ما يحمله خبراؤكم من مواد في المشروع الواحد { $max }. ولقاءات الخبراء تتيح واحدة أخرى.
refused-no-articles = يحتاج المشروع إلى مادة واحدة على الأقل.
refused-article-ids = ترقيم المواد خاطئ. احذفوا واحدة وأضيفوها من جديد.
refused-no-such-article = لم تعد المادة موجودة.
refused-not-offered = «{ $measure }» غير معروض في هذا التمرين.
refused-who-is-bound = قولوا من تُلزم المادة { $article }.
refused-not-in-draft = تُلزم إحدى المواد { $party }، وهي ليست طرفًا في المشروع.
refused-values-missing = ينقص رقم في المادة { $article }.
refused-out-of-range = يجب أن يقع الرقم بين { $min } و{ $max }.
refused-no-such-parameter = ليس في النص هذا الرقم.
refused-no-third-party = لا يستطيع غيركم مراقبة «{ $measure }».
refused-not-a-third-party = لا تستطيع { $party } مراقبة مادة إلا إذا كانت المادة لا تُلزمها.
refused-stands-on = «{ $measure }» يقوم على «{ $needed }». ضعوا هذا أيضًا في النص، أو أدخلوه حيز النفاذ أولًا.
refused-already-sponsor = اسمكم على هذا المشروع بالفعل.
refused-not-our-draft = لا يسحبه إلا الطرف الذي قدّمه.
refused-already-reserved = لكم تحفظ على هذا الرقم بالفعل.
refused-no-such-bracket = لم يعد القوس موجودًا.
refused-own-bracket = تحفظكم أنتم يُسحب ولا يُقبل.
refused-not-our-bracket = لا يسحب التحفظ إلا صاحبه.
refused-brackets-left = بقيت أقواس. يمكن توقيع النص حين لا يبقى منها شيء.
refused-not-a-party = ليس لكم أن توقّعوا هذا النص.
refused-already-signed = لقد وقّعتم بالفعل.
refused-not-signed = لم توقّعوا.
refused-in-force = إنه نافذ. ولا يُسحب التوقيع عما هو نافذ.

## Decisions

refused-sealed = الظرف مختوم. افتحوه أولًا.
refused-not-sealed = الظرف مفتوح بالفعل.
refused-no-obligation = لا شيء نافذًا يُلزمكم تجاه { $party }.
refused-not-inspectable = لم توافق { $party } على أن تفتشوها.
refused-nothing-to-ask = ليس على { $party } لكم شيء تسألون عنه.
refused-no-such-query = لا تنتظر { $party } جوابًا منكم.
refused-no-denouncing = في هذا التمرين لا ينسحب أحد من اتفاق قبل نهايته.
refused-not-in-force = ذلك لا يُلزمكم.
refused-notice-given = لقد أخطرتم بالانسحاب منه بالفعل.
refused-term-out-of-range = المدة من جولة واحدة إلى { $max }.
refused-not-ending = لا شيء منه ينتهي قريبًا.
refused-two-faces = علامة ودية وأخرى عدائية تجاه { $party } في جولة واحدة لا يمكن أن تُقصدا معًا.
refused-no-such-group = لا وجود لهذه الفئة في الداخل.
refused-author-no-party = من يكتب نصًا بأسماء غيره يجب أن يكون طرفًا فيه.
refused-nobody-asked = اختاروا الاسم الذي يحمله؛ أما اسمكم فيحمله على كل حال.
refused-one-name-only = يمر النص بطرف واحد لا بعدة أطراف.
refused-no-such-proposal = لا وجود لهذا الاقتراح.
refused-proposal-closed = لم يعد هذا الاقتراح ينتظر أحدًا.
refused-own-proposal = هذا اقتراحكم أنتم. ولكم أن تسترجعوه.
refused-already-consented = لقد وافقتم بالفعل.
refused-too-many = لا أكثر من { $max }.
refused-token-twice = وُضعت القطعة نفسها مرتين.
refused-partner-needed = قولوا مع من.
refused-no-partner-here = يُفعل هذا انفرادًا.
refused-nothing-to-review = ليس لكم مع { $party } اتفاق يُستعرض.
refused-nothing-to-monitor = لم يطلب منكم أحد أن تراقبوا شيئًا.
refused-already-questioned = لقد ساءلتم الوضع القائم علنًا بالفعل.
refused-too-content = المشككون في السياسة الحالية في الداخل أقل من أن يسمحوا بذلك.
refused-too-little-capital = رصيدكم في الداخل لا يحتمل ذلك.
refused-already-confirmed = لقد أكدتم بالفعل.
refused-not-confirmed = لم تؤكدوا.
refused-no-evasion = لا تهرّب مخططًا له.
refused-not-about = تقدير هذه الجولة عن { $party }.
refused-estimate-incomplete = اختاروا المقدار والشيء.

## The facilitator

refused-no-such-inject = لا وجود لهذا الخبر.
refused-sign-in-wrong = الاسم أو كلمة السر غير صحيح.
refused-password-wrong = ليست هذه كلمة سركم الحالية.
refused-password-too-short = كلمة السر { $min } حرفًا على الأقل.
refused-password-too-long = كلمة السر { $max } حرف على الأكثر.
refused-password-is-name = اختاروا كلمة سر غير الاسم.
refused-account-nameless = لا اسم لهذا الحساب لتسجيل الدخول: يُدخل إليه بالرابط الذي يطبعه الخادم.
refused-only-control = لا يستطيع هذا إلا الإدارة.

## The connection and the door

refused-foreign-origin = هذه الصفحة لا تنتمي إلى هذا الخادم.
refused-not-understood = لم يفهم الخادم ذلك.
refused-not-acceptable = لا يستطيع الخادم أن يجيب بهذه الصورة.
refused-not-found = لا شيء هناك.
refused-no-such-route = لا يعرف الخادم هذه الصفحة.
refused-no-such-method = لا يمكن فعل ذلك بهذه الصفحة.
refused-method-not-allowed = لا يمكن فعل ذلك هناك.
refused-too-fast = أسرع مما ينبغي. انتظروا لحظة.
refused-too-large = هذا أطول من أن تحمله رسالة واحدة.
refused-try-again = لم يتمكن الخادم من ذلك الآن. حاولوا مجددًا.
refused-no-answer = لا يتلقى الخادم جوابًا من حيث تُحفظ الأشياء. قد يُنجَز ما طلبتم لاحقًا: تحققوا قبل أن تطلبوه من جديد.
refused-id-used = سبق إرسال هذا بكلمات أخرى.
refused-rules-broke = صادفت القواعد ما لا ينبغي أن يقع. لم يتغير شيء؛ أخبروا الإدارة.
refused-token-missing = لم تسجّلوا الدخول هنا.
refused-token-unknown = هذا الرابط غير صالح هنا، أو سُحب.
refused-token-used = هذا الرابط غير صالح هنا، أو سُحب، أو استُعمل من قبل: رابط الميسّر يصلح مرة واحدة.
refused-token-expired = انتهت صلاحية هذا الرابط.
refused-exercise-gone = لم يعد التمرين هنا.
refused-reload = هذه الصفحة أقدم من الخادم. ويجري جلبها من جديد.
refused-hello-late = استغرق الاتصال وقتًا أطول مما ينبغي.
refused-name-empty = اكتبوا اسمًا يستطيع الآخرون قراءته.
refused-name-too-long = الاسم طويل جدًا: أقصى عدد للأحرف { $max }.
refused-no-such-seminar = لا ندوة بهذا الرمز.
refused-no-such-scenario = لا وجود لهذا السيناريو.
refused-no-such-exercise = لا وجود لهذا التمرين.
refused-no-such-seat = لا وجود لهذا المقعد.
refused-not-over = لم ينته التمرين بعد، ولم تُفتح المراجعة.
refused-no-such-round = لم تأتِ الجولة { $round } بعد.
refused-not-open = لم تُفتح المراجعة بعد.
refused-not-your-exercise = ذلك تمرين آخر غير تمرينكم.
refused-not-your-metrics = هذا الرمز لا يفتح المقاييس.

## Facilitators together

refused-page-changed = كتب زميل على هذه الصفحة في الأثناء. اقرؤوها أولًا.
refused-no-such-colleague = ليس لهذه الندوة ميسّر كهذا.
refused-last-holder = لا بد أن يبقى للندوة ميسّر له حساب.
refused-too-many-colleagues = للندوة { $max } ميسّرين على الأكثر.
refused-guest = لا ينشئ الضيوف ندوات خاصة بهم.
refused-no-leave = لم يسمح لكم أحد بفتح حساب هنا، أو مضى على ذلك يوم.
refused-name-taken = يدخل أحدهم بهذا الاسم من قبل. اختاروا اسمًا آخر.
refused-account-named = اسمكم هو ما تدخلون به.
refused-no-such-adjustment = ليس ثمة تعديل كهذا ينتظر.
