### What bots say, in the plenary and in channels. Each knows a part of it; what comes often is
### worded twice. $party is another delegation, $measure what a text or an agreement begins with.

## A round opens

says-open-door = بابنا مفتوح في هذه الجولة. كل ما يُعرض علينا سنقرؤه بعناية.
    .second = جئنا لنستمع. قولوا لنا ما يقلقكم، ولكم منا جواب.
says-open-terms = سننظر في كل نص: ماذا يطلب، وممن يطلبه.
    .second = لنتحدث عن نصوص. النص يمكن الوفاء به، أما المزاج فلا.
says-open-deeds = سمعنا كلامًا كثيرًا. في هذه الجولة ننظر إلى الأفعال.
    .second = النوايا لا تضمن شيئًا. أرونا ما يمكن عدّه.
says-open-mirror = نبدأ كما تبدؤون: يد ممدودة مقابل يد ممدودة.
    .second = ما يُفعل بنا نتذكره، خيرًا كان أو شرًا.
says-open-step = لا بد لأحد أن يخطو الخطوة الأولى. وليس من الضروري أن تكون كبيرة.
    .second = نؤثر أن نفعل شيئًا صغيرًا مؤكدًا على أن نعد بشيء عظيم.
says-open-home = لدينا عمل في الداخل أيضًا. أعينونا بنص نستطيع الدفاع عنه هناك.
    .second = ليس كل من في عاصمتنا يريد أن نجلس هنا. فلنعطهم شيئًا ينظرون فيه.
says-open-bargain = لكل شيء ثمن. فأسمعونا ثمنكم.
    .second = نحن منفتحون على الكثير، ما دامت قيمته لنا بقدر قيمته لكم.

## What was done in the last round

says-leap-welcomed = ما خاطرت به { $party } لم يمرّ هنا دون أن يُرى. وهو يستحق جوابًا.
    .second = ذهبت { $party } أبعد مما كان لأحد أن يطلب. ونحن لا نعدّ ذلك أمرًا مفروغًا منه.
says-leap-doubted = بادرة كبيرة من { $party }. سنرى ما يتبعها.
says-hand-welcomed = رأينا اليد التي مدّتها { $party }، ونحن ممتنون لها.
says-fist-deplored = سُمع تحذير { $party }. ولم يسهّل شيئًا على أحد.
says-fist-returned = أحطنا علمًا بتحذير { $party }. نعرف كيف نرد عليه، ونفضّل ألا نفعل.
says-left-regretted = نأسف لأن { $party } تترك الاتفاق بشأن «{ $measure }». ما زال في الوقت متسع لإعادة النظر.
says-left-noted = إذن تترك { $party } الاتفاق بشأن «{ $measure }». من اعتمد على تلك الورقة يعرف الآن أكثر.
says-force-welcomed = دخل «{ $measure }» حيز النفاذ. وعلينا الآن جميعًا أن نفي به، ونحن منكم.
    .second = مع «{ $measure }» ثبت ما لم يكن ثابتًا من قبل. فلنرعه.
says-asked = وجّهنا إلى { $party } سؤالًا أمام الجميع. وفي الجواب نفع لنا ولها.
says-answered = سألت { $party } فأجبنا. ولهذا وُجدت الأسئلة.

## A text of ours

says-table-common = قدّمنا نصًا: «{ $measure }». كُتب لنا ولـ{ $party }، ويطلب من الطرفين الشيء نفسه.
    .second = إلى { $party }: انظروا في نصنا «{ $measure }». إنه يمسّ ما يثقل علينا وعليكم.
says-table-all = نصنا «{ $measure }» مكتوب لأكثر من طرفين. وكلما كثر الموقّعون عليه زادت قيمته.
says-table-alone = في «{ $measure }» نُلزم أنفسنا وحدنا. لا تدين لنا { $party } مقابله بشيء، ولها أن تجيب كما تشاء.
says-table-demand = نطلب من { $party }: «{ $measure }». ومن ليس لديه ما يخفيه يستطيع أن يوقّع.
says-table-leap = أقدمت { $party } على مخاطرة. ونصنا «{ $measure }» أردناه جوابًا.
says-table-counter = ما قدّمته { $party } كثير علينا اليوم. أما «{ $measure }» فنقدر عليه، وعلى الفور.

## A text of another

says-reserved = بيننا وبين نص «{ $measure }» رقم واحد. ورقمنا بين القوسين.
says-reserved-curt = في «{ $measure }» لا نتجاوز رقمنا بين القوسين.
says-yielded = نسحب تحفظنا على «{ $measure }». لن يفشل بسببنا.
says-signed = وقّعنا نص «{ $measure }». شكرًا لمن كتبه.
    .second = اسمنا تحت نص «{ $measure }». عسى ألا يكون الأخير.
says-signed-curt = وقّعنا نص «{ $measure }». لا يغيّر الكثير.
says-not-ripe = نص «{ $measure }» سابق لأوانه بالنسبة إلينا. فلنبدأ بما يكشف أقل.
    .second = لا نقول «لا» لـ«{ $measure }». نقول: ليس بعد.
says-not-carried = لن تحمل عاصمتنا «{ $measure }» على حاله. لا بد أن يخفّ فيه شيء.
says-not-signed = لن نوقّع نص «{ $measure }».
says-vote-near = ستصوّت عاصمتنا قريبًا على «{ $measure }». وسنتكلم في صالحه.

## Spoken to

says-hear-need = نسمعكم. ما نحتاج إليه من { $party } شيء مثل «{ $measure }».
    .second = إلى { $party }: إن سألتم عما يعيننا، فابدؤوا بـ«{ $measure }».
says-hear-reading = نسمع { $party }. نص «{ $measure }» أمامنا ونحن نقرؤه.
says-hear-home = نسمع { $party }، وسنبلّغ ذلك في الداخل.
    .second = شكرًا يا { $party }. ستعلم عاصمتنا بذلك بكلماتكم.
says-hear-curt = أحطنا علمًا بما قالته { $party }.

## An exchange

says-offer = إلى { $party }: نرفع تحفظنا على «{ $measure }» إن رفعتم تحفظكم على «{ $other }».
says-offer-taken = اتفقنا يا { $party }: نرفع تحفظنا على «{ $measure }»، ونعوّل عليكم في «{ $other }».
says-offer-declined = تريد { $party } أن نتراجع في «{ $measure }». ولا نستطيع ذلك مقابل «{ $other }».
says-offer-kept = رفعت { $party } تحفظها على «{ $other }». وكما قلنا، رُفع تحفظنا على «{ $measure }» أيضًا.
